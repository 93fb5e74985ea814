import type { Reach } from '../../domain/facts.ts';
import { regionOfForce } from '../../domain/reference/forces.ts';
import { type Cue, isFirm, type Met, metIn } from './cue.ts';
import { isElsewhere } from './elsewhere.ts';
import { isAntecedent } from './history.ts';
import type { Statement } from './narrative.ts';
import { words, wordsAtEnd, wordsAtStart } from './pattern.ts';
import { type Place, placesIn } from './places.ts';

/** How far it reaches, the furthest that is said: by the words for it, or by the places that a move joins. */
export function readReach(statements: readonly Statement[]): Met<Reach>[] {
  const met = statements.flatMap((statement) => [
    ...metIn(statement, cues),
    ...betweenPlaces(statement),
  ]);
  return met.toSorted((a, b) => width.indexOf(b.value) - width.indexOf(a.value)).slice(0, 1);
}

function betweenPlaces(statement: Statement): Met<Reach>[] {
  if (isElsewhere(statement) || statement.text.search(relocation) >= 0) return [];
  const places = placesIn(statement);
  const joined = [...pairs(statement, places), ...brought(statement, places)];
  return joined.filter(({ sighting }) => isFirm(sighting) && !isAntecedent(sighting));
}

/** "From Birmingham up to Derby", "between Leeds and Hull", "a London line into Norwich". */
function pairs(statement: Statement, places: readonly Place[]): Met<Reach>[] {
  return places.flatMap((first, index) => {
    const second = places[index + 1];
    if (second === undefined) return [];
    const head = places[headOf(statement, { places, index })] ?? first;
    const before = statement.text.slice(0, head.at);
    const between = statement.text.slice(first.end, second.at);
    const after = statement.text.slice(second.end);
    if (!isJoined({ before, between, after })) return [];
    const value = reachOf(first, second);
    return value === undefined
      ? []
      : [{ value, sighting: sightingOf(statement, first.at, second.end) }];
  });
}

/** The first of the places that are listed up to this one: "in Hull, Leeds and …". */
function headOf(
  statement: Statement,
  { places, index }: { places: readonly Place[]; index: number },
): number {
  let at = index;
  for (; at > 0; at -= 1) {
    const between = statement.text.slice(places[at - 1]?.end, places[at]?.at);
    if (!/^(?:, |,? and )$/.test(between)) break;
  }
  return at;
}

function isJoined({
  before,
  between,
  after,
}: {
  before: string;
  between: string;
  after: string;
}): boolean {
  if (/[.;]/.test(between)) return false;
  const from = fromBefore.test(before) && toBetween.test(between);
  const range = betweenBefore.test(before) && /^(?: ?(?:and|&|\/) ?|, (?:and )?)$/.test(between);
  const line = lineBetween.test(between);
  const areas = areasBefore.test(before) && /^(?:,? and| &|,|\/| as well as) ?$/i.test(between);
  const arrow =
    /^ ?(?:-|to|->|>|into|up to|down to) ?$/i.test(between) &&
    (fromBefore.test(before) || movedBefore.test(before));
  const moved = movedBefore.test(before) && toBetween.test(between);
  const forces =
    /^(?:,? and| &) $/.test(between) &&
    /^ (?:police )?(?:force )?(?:areas|forces|borders?)/.test(after);
  const onward =
    /^,? and (?:then )?(?:moved|taken|sent|driven|sold|passed|transported|brought) (?:on )?(?:to|into) $/.test(
      between,
    );
  const back = movedTo.test(before) && /^ from $/.test(between);
  return from || range || line || areas || arrow || moved || forces || back || onward;
}

/** "Trafficked from Vietnam": a place abroad alone, and one is brought from there or taken to it. */
function brought(statement: Statement, places: readonly Place[]): Met<Reach>[] {
  return places
    .filter(({ force }) => force === undefined)
    .flatMap((place) => {
      const before = statement.text.slice(0, place.at);
      const met = carriedAbroad.exec(before);
      if (met === null) return [];
      return [
        { value: 'international' as const, sighting: sightingOf(statement, met.index, place.end) },
      ];
    });
}

function reachOf(first: Place, second: Place): Reach | undefined {
  if (first.force === undefined || second.force === undefined)
    return first.force === second.force ? undefined : 'international';
  if (first.force === second.force) return undefined;
  const [one, other] = [regionOfForce(first.force), regionOfForce(second.force)];
  return one !== undefined && one === other ? 'cross-force' : 'cross-region';
}

function sightingOf(statement: Statement, start: number, end: number): Met['sighting'] {
  const before = statement.text.slice(0, start);
  return {
    statement,
    text: statement.text.slice(start, end),
    at: start,
    before,
    after: statement.text.slice(end),
    scope: before.slice(-60),
    groups: {},
  };
}

const width: readonly Reach[] = ['local', 'cross-force', 'cross-region', 'international'];

const movement =
  '(?:traffick(?:ed|ing|s)|brought|bring(?:s|ing)?|smuggl(?:ed|es|ing)|recruit(?:ed|s|ing)|flown|fl(?:ies|y|ew|ying)|shipped|ship(?:s|ping)|transport(?:ed|s|ing)|taken|tak(?:es|ing)|lured|import(?:ed|s|ing)|sent|send(?:s|ing)?|driven|ferri(?:ed|es)|moved|mov(?:es|ing)|travel(?:s|led|ling)?|trafficking|carried|coached|bussed|supplied|tricked)';
const fromBefore =
  /\b(?:from|out of|based in|leaving|leaves) (?:the |central |east |west |north |south |inner )?$/i;
const toBetween =
  /^,? ?(?:and )?(?!(?:\w+ ){0,3}?(?:but|is|was|are|were|lives?|works?|moved|born|family|arrived|studies|parents)\b)(?:[\w']+ ){0,4}?(?:to|into|in|across) (?:(?:addresses|flats|hotels|houses|users|properties|places|towns) (?:in|across|around) )?(?:the )?$|^(?:,? (?:\w+[ -]){0,4}?)?,? ?(?:up |down |over |across |out |back |on )?(?:to|into|towards|in to|and into|-|>|->) (?:the |a (?:flat|house|hotel|address|car ?wash|farm|brothel) in |an address in |addresses in |flats in |hotels in |houses in |both )?$/i;
const betweenBefore = /\b(?:between|both|across both|linking|link|links) (?:the )?$/i;
const lineBetween =
  /^(?:-based|-| based)? ?(?:\w+ ){0,2}?(?:line|gang|ocg|dealers?|group|network|nominals?|lads|runners?|supply|men|boys)(?: \w+){0,4} (?:into|in|to|over to|across|up to|down to|around) (?:the )?$/i;
const areasBefore =
  /\b(?:operat(?:es|ing|e|ed)|active|run(?:s|ning)?|deal(?:s|ing)?|sell(?:s|ing)?|addresses|victims|girls|workers|properties|brothels|premises|offences|sites|houses|car washes|linked to|parties|taken|moved|sent|driven|exploited|abused|sold|advertised|supply(?:ing)?|supplies|work(?:s|ing)?|spann(?:ing|ed)|spans|hotels|flats|lines?) (?:\w+ ){0,2}?(?:in|across|over|into|to|at|both|spanning|covering) (?:both )?(?:the )?$|\b(?:spans|spanning|covers|covering|across) (?:both )?$/i;
const movedBefore = new RegExp(
  String.raw`\b${movement} (?:\w+ ){0,4}?(?:from|out of|between|in)? ?(?:the )?$`,
  'i',
);
const movedTo = new RegExp(String.raw`\b${movement} (?:\w+ ){0,4}?(?:to|into) (?:the )?$`, 'i');
const carriedAbroad = new RegExp(
  String.raw`\b(?:(?:money|profits?|cash|proceeds) (?:goes|go|is going|flows?) (?:back )?to|recruited (?:\w+ ){0,3}?in|by (?:an? |the |some )?(?:\w+ )?(?:man|men|woman|male|gang|group|offenders?|someone|people|handlers?) (?:who (?:is|are|lives?) )?(?:based |living )?in|${movement} (?:[\w']+ ){0,5}?(?:from|to|out of|over from|in from|back to|through|via)|(?:comes?|came|arriv(?:e|ed|ing)|entered) (?:[\w']+ ){0,4}?(?:via|through)|(?:boss(?:es)?|controllers?|organisers?|ringleaders?|handlers?|leaders?|traffickers?) (?:is |are |lives? |operates? |sits? |based |living )+(?:in|from)|(?<!(?:family|ancestral|his|her) )(?:links?|connections?|members|associates|accomplices|links back|accounts?|controllers?|bosses) (?:to|with|in)) (?:the |rural |northern |southern )?$`,
  'i',
);
const relocation = words(
  '(?:family|parents|mother|mum|dad|father|suspect|officer|caller) (?:\\w+ )?(?:moved|relocated|come|comes|came|are|is|lives|live|emigrated) ',
  '(?:grew up|raised|born|originally|hails|native) (?:\\w+ )?(?:in|from|of)',
  'moved (?:house|home|school|here)',
  'commut(?:es|ing)',
  'sen(?:ds?|t|ding) (?:\\w+ )?(?:money|cash|parcels?|presents?|wages|clothes)',
  'on holiday',
  'holidays?',
  '(?:train|coach|bus|flight|ferry) (?:was )?(?:delayed|cancelled)',
  'football (?:match|fan)',
  'transferred (?:school|prison|to hospital)',
  'hmp',
  'visit(?:s|ing|ed)? (?:family|relatives|his|her|their|friends)',
  'study(?:ing)?|university',
  'moved (?:from|to) .{2,40} (?:when|as a|years|in (?:19|20)\\d\\d|for (?:work|a job|university))',
);

const cues: readonly Cue<Reach>[] = [
  {
    value: 'international',
    pattern: words(
      '(?:from|to) (?:overseas|abroad|the continent|mainland europe|outside the uk|eastern europe|west africa|africa|south america|europe)',
      '(?:brought|trafficked|smuggled|recruited|flown|shipped|taken|sent|lured|transported) (?:\\w+ ){0,4}?(?:overseas|abroad|into the (?:uk|country|united kingdom)|to the (?:uk|united kingdom)|to (?:england|britain)|over the border from|across the channel|over the channel|into (?:england|britain))',
      '(?:cross(?:ed|es|ing)?|across|over) the channel',
      'small boats?',
      '(?:traffick|smuggl|mov|tak|bring|brought)\\w* (?:\\w+ ){0,3}?(?:in and )?out of the (?:country|uk)',
      'international (?:network|trafficking|smuggling|gang|ocg|group|ring|element|links|line|reach|operation|organised|crime|criminal)',
      '(?:operat(?:es|ing)|active|links|network|offending|linked|spans|spanning) (?:\\w+ ){0,2}?(?:internationally|overseas|abroad|across (?:several |multiple |different )?(?:countries|borders)|in (?:several|multiple|other) countries)',
      '(?:across|between) (?:several|multiple|different|two|three|four) countries',
      'across international borders',
      'transnational',
    ),
    notAfter: wordsAtEnd('holiday', 'never', 'family (?:is|are)'),
    notWith: words(
      'holiday',
      'family (?:lives?|are|is) (?:abroad|overseas)',
      'posted',
      'police (?:contact|liaison)',
    ),
  },
  {
    value: 'cross-region',
    pattern: words(
      'across (?:several |multiple |different |two |three |many |regional |various )?(?:regions|regional (?:borders?|boundar(?:y|ies)))',
      'cross-regional(?:ly)?',
      '(?:several|multiple|different|two|three) regions',
      'inter-?regional',
      'nation-?wide',
      'all over (?:the country|england|the uk|britain)',
      '(?:up and down|across|around|the length of) the (?:country|uk)',
      '(?:into|from|in|with|to) (?:another|a different|the neighbouring|other) regions?',
      'out of (?:the )?region',
      '(?:spans?|spanning|covers?) (?:\\w+ )?regions',
    ),
    notAfter: wordsAtEnd('famous', 'news', 'seek\\w*', 'missing'),
    notWith: words('warning', 'operation to raise', 'campaign'),
  },
  {
    value: 'cross-force',
    pattern: words(
      '(?:across|over|crossing|crosses|beyond|both sides of) (?:the |a |our |several |two |county |force |both |local |police )*(?:county|force|constabulary) (?:borders?|boundar(?:y|ies)|lines?(?= (?:into|from|and)))',
      '(?:cross|crosses|crossing|crossed) (?:the |our |into )?(?:county|force) (?:borders?|boundar(?:y|ies))',
      'cross[- ](?:border|force|county|boundary)(?! (?:police|co-?operation|training|directive|healthcare))',
      '(?:in|into|from|with|to|by) (?:an?|the|our) (?:neighbouring|adjoining|different|other|another|next|adjacent) (?:police )?(?:force|county|force area|constabulary)(?: area)?',
      '(?:in|into|from|to) (?:another|neighbouring|adjoining) (?:police )?(?:force(?: area)?|county|force areas|forces|counties)',
      '(?:two|three|four|several|multiple|different|neighbouring|other|both) (?:police )?(?:force areas|forces|counties|police areas|constabular(?:y|ies))',
      '(?:next|neighbouring|adjoining|adjacent) (?:police )?force(?: area)?',
      'out of (?:county|force)(?! placement)',
      'over the (?:county |force )?border (?:in|into|from) (?!(?:mexico|france|scotland))',
      '(?:outside|beyond) (?:the |our )?(?:force|county) (?:area|boundar(?:y|ies)|border)?',
    ),
    notBefore: wordsAtStart(
      '(?:placement|foster|transfer|meeting|training|conference|mutual aid|council|cricket)',
    ),
    notAfter: wordsAtEnd('placed', 'officers?', 'borrowed', 'transferred', 'help', 'seconded'),
    notWith: words('out[- ]of[- ]county (?:placement|foster)', 'police dogs?'),
  },
  {
    value: 'local',
    pattern: words(
      '(?:confined|limited|restricted|contained) (?:\\w+ )?(?:to|within) (?:the |this |our |that |one |a )?(?:\\w+ ){0,2}?(?:estate|town|area|village|street|road|force|county|city|block|district|borough|neighbourhood|division|square|school|address|site|patch|[A-Z]\\w+)',
      '(?:all|only|solely|entirely|purely|exclusively|everything|stays|kept|remains|wholly|just|all of (?:it|this)|it all|all of the (?:offending|victims|activity) (?:is|are)|everyone|everybody) (?:\\w+ ){0,2}?(?:(?:with)?in|on) (?:the |this |our )?(?:one |a single )?(?:local |same )?(?:estate|town|force area|force|county|city|area|village|borough|street|neighbourhood)(?! (?:centre|hall|council))',
      '(?:purely|entirely|solely|only|very|strictly|just) local(?! (?:authority|council|shop|people know))',
      '(?:on|in) one (?:street|estate|road|town|village|block|area) only',
      'only (?:affects|involves|concerns|happens in|takes place in) (?:this|the|our|one|that) (?:\\w+ )?(?:town|village|estate|street|block|area|road)',
      '(?:is|stays|remains) (?:all |very |purely |entirely )?local(?=\\W*$|[,;])',
      '(?:a|is) local (?:issue|matter|problem|operation|offending)',
      'nothing (?:goes|reaches|happens|leads|extends|moves|travels) (?:beyond|outside) (?:the |this |our )?(?:\\w+ )?(?:town|estate|county|force|area|city|village|borough)',
      'within (?:one|a single|our own|the same) (?:police )?force(?: area)?',
      "(?:does not|doesn't|no sign it|has not|hasn't|not) (?:\\w+ )?(?:go|extend(?:s|ed)?|reach(?:es|ed)?|spread|gone|operat\\w+) (?:\\w+ )?(?:beyond|outside|past) (?:the |our |this )?(?:\\w+ ){0,2}?(?:town|estate|county|force|area|city|village|borough|force area)",
      'no (?:links?|evidence of (?:links?|activity|travel)|connections?|activity) (?:\\w+ )?(?:outside|beyond) (?:the |our |this )?(?:\\w+ )?(?:town|force|county|area|city|force area|borough)',
    ),
    notAfter: wordsAtEnd('not', "n't", 'no longer', 'not just', 'more than'),
  },
];
