import { recencies, type Recency } from '../../domain/facts.ts';
import { type Cue, type Met, metIn } from './cue.ts';
import type { Statement } from './narrative.ts';
import { numeral } from './numbers.ts';
import { words, wordsAtEnd } from './pattern.ts';
import { harmDone } from './roles.ts';
import type { Sighting } from './sighting.ts';

/** When it last happened: the latest time that the words give to it, and not to its telling or its beginning. */
export function readRecency(statements: readonly Statement[]): Met<Recency>[] {
  const met = statements.flatMap((statement) =>
    metIn(statement, cues).filter(({ sighting }) => !isTimeOfAnother(sighting)),
  );
  return met
    .toSorted((a, b) => recencies.indexOf(a.value) - recencies.indexOf(b.value))
    .slice(0, 1);
}

/** The verb that stands nearest before a time has it, or the first one after where none does. */
function isTimeOfAnother({ scope, after, text }: Sighting): boolean {
  if (inItself.test(text)) return false;
  const told = scope.replaceAll(
    /\b(meeting|conference|panel|hearing|review) (?:was|were|is) held\b/gi,
    '$1',
  );
  const said = placesOf(otherEvent, told).at(-1);
  const done = placesOf(harmed, told).at(-1);
  if (said !== undefined && !/\bthat\W*$/.test(scope)) return done === undefined || done < said;
  if (done !== undefined) return false;
  const next = after.slice(0, 60).split(/[;]|, (?:and|but) /)[0] ?? '';
  const [saidNext] = placesOf(otherEvent, next);
  const [doneNext] = placesOf(harmed, next);
  return (
    saidNext !== undefined &&
    (doneNext === undefined || saidNext < doneNext) &&
    scope.trim().split(/\s+/).length < 4
  );
}

function placesOf(pattern: RegExp, text: string): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** What else a time may be the time of: its telling, its beginning, a life's events. */
const otherEvent = words(
  '(?:told|tells|disclos(?:ed|es|ing)|report(?:s|ed|ing)|said|says|call(?:ed|s)|rang|phoned|contacted|emailed|refer(?:red|ral)|notified|informed|spoke|spoken|interviewed|logged|recorded|wrote|learn(?:ed|t)|discovered|came forward|complained|alleged|admitted|revealed|mentioned|flagged|raised|received|submitted|passed to us|logged|discussed|allocated|assessed|reviewed)',
  '(?:call|report|referral|disclosure|complaint|allegation|contact|statement|enquiry) (?:was|were) (?:\\w+ )?(?:made|taken|received)',
  '(?:arrested|charged|convicted|released|bailed|sentenced|jailed|cautioned|remanded|warrant|searched|executed|closed|paid off|cleared|settled|ended up|died|dead|born|married|divorced|separated|split|graduated|retired|qualified)',
  '(?:moved (?:here|house|home|to|in|into|from|out|offices?|teams?|address|flat)|arrived|came (?:to|here|over|from)|enter(?:ed|s) the uk|settled|emigrated|joined|left|started|began|begun|since|first|met|placed|opened|bought|registered|enrolled|taken into care|diagnosed|evicted|lost (?:his|her|their) (?:job|home)|(?:at|in) (?:school|university|the army|primary)(?: with)?|gave birth|had (?:a|her|the) baby)',
  'on (?:annual )?leave',
  '(?:got|bought|has|had) an? new \\w+',
  '(?:meeting|appointment|review|conference|training|course|holiday|birthday|exam|funeral|wedding|interview|strategy)',
  '(?:email|letter|text message|voicemail|call|log) (?:of|from|dated|received)',
);
const harmed = words(
  harmDone.source,
  '(?:raped|abused|groomed|beaten|hit|stabbed|assaulted|attacked|threatened|exploited|forced|made to|abuse|exploitation|grooming|violence|assaults?|attacks?|rape|sold|sells|taken|happened|stopped|ended|ceased|seen|punched|kicked|came to (?:the|his|her) (?:flat|house|address|door))',
);
/** What is old by its very name, whenever it is told. */
const inItself = /^(?:historic|non-recent)/i;
const quiet = words(
  'nothing (?:since (?=\\w)|further)',
  'not (?:been )?seen',
  'no (?:further|more) (?:contact|incidents?)',
);

const count = `(?:an? |about |around |roughly |approximately |approx |some |over |at least |more than |nearly |almost )*`;
const upTo = (from: number, to: number) =>
  [...Array(to - from + 1).keys()]
    .map((at) => `${at + from}|${said[at + from] ?? at + from}`)
    .join('|');
const said =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const weekday =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|morning|evening|afternoon))?';

const cues: readonly Cue<Recency>[] = [
  {
    value: 'now',
    whenever: true,
    pattern: words(
      '(?:right|just|even|happening) now',
      'as (?:we|i) (?:speak|write|type)',
      'at (?:the|this)(?: very| present)? moment(?: in time)?',
      'at present',
      'presently',
      'currently',
      'ongoing',
      'on-going',
      'still (?:being|happening|going on|there|living (?:there|at|in|with)|lives? (?:there|at|in|with)|held|working|works|active|running|taking place|in (?:the )?(?:flat|house|address|property|contact)|at (?:the )?(?:flat|house|address|property)|inside|selling|dealing|using|sells?|deals?|controls?|controlling|under|locked|occurring|visits?|visiting|exploit\\w+|forced|made|made to|abus\\w+|groom\\w+|goes|going|coming|come|comes|takes?|taking|threaten\\w+|beats?|hits?|occup\\w+|sends?|sending|contact\\w+|messages?|messaging|see(?:s|ing)|tak\\w+|living)',
      'continu(?:es|ing) to (?:be )?\\w+',
      'to this day',
      '(?:is|are|thought to be|believed to be|still|remains?) current(?: and \\w+)?(?=\\W*$|[,.;])',
      'there (?:is|are) (?!no\\b|not\\b|nothing|never)(?:\\w+ ){1,6}?now(?= with| in|\\W*$)',
      'with (?:him|her|them) now(?= and)',
      '(?:exploitation|abuse|it|this|offending|activity|violence|dealing|problem|grooming|trafficking|harassment) (?:still )?continues',
      'remains? (?:in the (?:house|flat|property)|with (?:the (?:group|gang|man|men|suspect)|him|them)|under (?:their|his|the) (?:\\w+ )?control|trapped|held|locked)',
      "(?:has|have|is|are)(?: not|n't) stopp(?:ed|ing)(?=\\W*$|[,.;]| and| since)",
      '(?:has|have) been (?:going on|happening|occurring) (?:for|since)',
      'to date',
      'is happening (?:now|today)',
      'tonight',
      '(?:is|are|being|been|held|there|them|her|him|inside|house|flat|danger) now(?= (?:being (?!interviewed|supported|cared|investigated|assessed|treated)|held|inside|with (?:her|him|them)(?! (?:aunt|uncle|mother|mum|dad|father|family|nan|gran|sister|brother|friend|foster|social|carer|parent|cousin))|in (?:the|a|his|her) (?:house|flat|room|van|car|hotel|address)(?! (?:with|of) (?:his|her|their) (?:mother|mum|family|nan)))|\\W*$|[,.;])',
      'today',
      'live (?:incident|situation|job)',
      'in progress',
    ),
    notBefore: /^,? (?:nobody|no-?one|nothing|there (?:is|are) no|no|none)\b/i,
    notAfter: wordsAtEnd(
      'up',
      'earlier',
      '(?:was|were|had been|previously|until|by|for|up to|from|other) ?(?:just )?',
      'is safe|safe|is now \\d+|aged?|now aged|seen|found',
    ),
    notWith: words(
      '(?:currently|presently|ongoing|now|today) (?:\\w+ )?(?:looking|awaiting|waiting|trying|supporting|working with|in (?:prison|custody|hospital|year|care|foster|therapy|counselling|a placement)|safe|studying|employed|aged|single|unemployed|investigat\\w+|enquir\\w+|review|assess\\w+|support|court|proceedings|treatment|\\d+|on (?:bail|remand|holiday|leave)|recall\\w*|living (?:with (?:her|his) (?:mum|mother|nan|grand\\w+|parents|foster)|in (?:a )?(?:refuge|foster|placement|supported)))',
      'no longer',
      'nothing (?:is )?ongoing',
      'not ongoing',
      '(?:investigation|enquiries|inquiry|review|trial|proceedings|assessment|therapy|treatment|case) (?:is|are|was|remains?) (?:still )?(?:ongoing|in progress|at present|currently)',
      'still (?:in|on) (?:prison|custody|bail|remand)',
      'lives (?:with|in) .{0,20} (?:refuge|foster)',
    ),
  },
  {
    value: 'last-28-days',
    whenever: true,
    pattern: words(
      'yesterday(?: (?:morning|afternoon|evening|night))?',
      'last night',
      'the day before yesterday',
      '(?:over|at) the weekend',
      "(?:earlier )?this (?:morning|afternoon|evening|week|weekend|month)(?!')",
      'earlier (?:today|this week)',
      'earlier tonight',
      '(?:was|were|happened|attacked|broken into|taken|occurred|assaulted) (?:\\w+ ){0,4}?overnight',
      `(?:was|were|been|got) (?:\\w+ )?(?:beaten(?: up)?|raped|stabbed|attacked|assaulted|robbed|threatened|taken|picked up|locked|forced|kidnapped|abused|punched|slashed|exploited|hurt) (?:\\w+ ){0,4}?on ${weekday}`,
      `(?:happened|took place|occurred) (?:\\w+ ){0,3}?on ${weekday}`,
      'the other (?:day|night)',
      '(?:last|this past|past) (?:week|weekend)(?! of)',
      'last (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|morning|evening|afternoon))?',
      '(?:on|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:just gone|gone|last)',
      `(?:in|over|within|during|for) the (?:last|past) (?:few |couple of |${upTo(2, 20)}|)? ?(?:days?|nights?|hours?|week|fortnight|24 ?hrs|48 ?hrs|24 hours|48 hours)`,
      `(?:in|over|within|during|for) the (?:last|past) (?:couple of |two |three |2 |3 )weeks`,
      `${count}(?:few |couple of |${upTo(2, 20)}) (?:days?|nights?|hours?|hrs) (?:ago|back|earlier)`,
      `${count}(?:one week|1 week|week|fortnight|couple of weeks|two weeks|three weeks|2 weeks|3 weeks|few days|day) (?:ago|back|earlier)`,
      '(?:in|over|within|during) the (?:last|past) (?:month|four weeks|4 weeks|28 days|30 days)',
      `${count}(?:four|4) weeks (?:ago|back|earlier)`,
      `(?:in|within) (?:recent days|the past 28 days|the last 28 days)`,
      'days ago',
      'hours ago',
    ),
    notWith: quiet,
    notAfter: wordsAtEnd('by|until|before|due|from|later|end of'),
  },
  {
    value: 'last-6-months',
    whenever: true,
    pattern: words(
      `${count}(?:couple of|few|${upTo(2, 5)}) (?:months|mths) (?:ago|back|earlier)`,
      `${count}(?:${upTo(5, 20)}) weeks (?:ago|back|earlier)`,
      `(?:in|within|during|over) the (?:last|past) (?:few|couple of|${upTo(2, 6)}) (?:months|mths)`,
    ),
    notWith: quiet,
    notAfter: wordsAtEnd('by|until|before'),
  },
  {
    value: 'older',
    whenever: true,
    ofVictim: true,
    pattern: words(
      '(?<!(?:posing|pretending|dressed|identifies|identifying|disguised|posed|known|acting) )as a (?:small |young |little )?(?:child|kid|girl|boy|youngster)',
      'when (?:he|she|they) (?:was|were) (?:a |just a |only a )?(?:small |young |little )?(?:child|kid|children|girl|boy)',
      'in (?:his|her|their) childhood',
    ),
  },
  {
    value: 'older',
    whenever: true,
    pattern: words(
      `(?:dates?|dating|dated|goes|going|went) back (?:to the (?:\\w+ )?(?:19)?[5-9]0'?s|to (?:\\w+ )?(?:19[5-9]\\d|20[01]\\d)|(?:over |about |some |at least )?(?:${numeral}|many|several) years|years|decades)`,
      `(?:${count})(?:${upTo(7, 20)}|nine) (?:months|mths) (?:ago|back|earlier)`,
      `(?:${count})(?:a few|few|several|many|some|couple of|${numeral}) years (?:ago|back|earlier|previously)`,
      'over a year ago',
      'more than a year ago',
      'a year ago',
      'years ago',
      'decades? ago',
      'long ago',
      'historic(?:al|ally)? (?:abuse|allegations?|csa|cse|sexual|rape|offences?|report|matter|exploitation|case)',
      'non-recent(?: \\w+)?',
      '(?:is|was|are|were|all) historic(?:al)?',
      'back in (?:19[5-9]\\d|20[01]\\d|202[0-5])s?',
      '(?:in|during|around|since about|of|late|early|until|between) (?:\\w+ )?(?:19[5-9]\\d|20[01]\\d|202[0-5])s?',
      'between (?:\\w+ ){1,3}?(?:19[5-9]\\d|20[01]\\d|202[0-5])',
      "in the (?:\\w+ )?(?:(?:19)?[5-9]0'?s|(?:sixties|seventies|eighties|nineties|noughties))",
    ),
    notAfter: wordsAtEnd('since', "not|n't"),
    notBefore: /^\s*(?:and (?:still|continues)|,? (?:and )?(?:is )?(?:still|ongoing))/i,
  },
];
