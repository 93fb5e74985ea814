import type { Victims } from '../../domain/facts.ts';
import { isFirm, type Met } from './cue.ts';
import { isElsewhere } from './elsewhere.ts';
import { isAntecedent } from './history.ts';
import type { Statement } from './narrative.ts';
import { numberOf, numeral } from './numbers.ts';
import { words, wordsAtEnd, wordsAtStart } from './pattern.ts';
import { harmDone } from './roles.ts';
import type { Sighting } from './sighting.ts';
import { sightingsOf } from './sighting.ts';

/** How many victims the words count; said of victims by name first, and only where all counts agree. */
export function readVictims(statements: readonly Statement[]): Met<Victims>[] {
  const counts = statements.filter((statement) => !isElsewhere(statement)).flatMap(countsIn);
  const named = counts.filter(({ isNamed }) => isNamed);
  const pool = named.length > 0 ? named : counts;
  const most = pool.toSorted((a, b) => b.least - a.least)[0];
  if (most === undefined) return [];
  const value = bandOf(most.least);
  return value === bandOf(most.most) ? [{ value, sighting: most.sighting }] : [];
}

interface Count {
  readonly least: number;
  readonly most: number;
  readonly isNamed: boolean;
  readonly sighting: Sighting;
}

function countsIn(statement: Statement): Count[] {
  return forms.flatMap(({ pattern, kind }) =>
    sightingsOf(pattern, statement)
      .filter((sighting) => isOfVictims(sighting, kind))
      .flatMap((sighting) => {
        const range = readCount(sighting.groups);
        return range === undefined ? [] : [{ ...range, isNamed: kind === 'named', sighting }];
      }),
  );
}

type Kind = 'named' | 'children' | 'workers' | 'anybody';

/** Children are victims unless it is said otherwise; men, women and people only where something is done to them. */
function isOfVictims(sighting: Sighting, kind: Kind): boolean {
  const { before, after, text, statement } = sighting;
  if (!isFirm(sighting) || isAntecedent(sighting)) return false;
  if (before.search(family) >= 0 && kind !== 'workers' && kind !== 'named') return false;
  const led = kind === 'workers' || kind === 'named' ? before.replace(employing, '') : before;
  if (asideBefore.test(led) || asideAfter.test(after)) return false;
  if (kind === 'named') return true;
  if (`${text}${after}`.search(witnessing) >= 0) return false;
  if (doersBefore.test(before)) return false;
  const follows = after.slice(0, 100);
  const does = doing.test(after) && !doneTo.test(after) && !forOthers.test(follows);
  if (kind === 'children') return !does;
  const suffers =
    follows.search(harmDone) >= 0 ||
    follows.search(living) >= 0 ||
    forOthers.test(follows) ||
    sufferingBefore.test(before);
  if (kind === 'workers') return suffers || statement.near.search(exploited) >= 0;
  return suffers && !does;
}

function readCount({
  a,
  b,
  c,
  d,
  w,
}: Sighting['groups']): { least: number; most: number } | undefined {
  if (w !== undefined) return wordCount(w.toLowerCase());
  if (d !== undefined) return { least: numberOf(d) + 1, most: numberOf(d) + 1 };
  const first = numberOf(a ?? '') + (c === undefined ? 0 : numberOf(c));
  if (Number.isNaN(first) || first < 1) return undefined;
  const second = b === undefined ? first : numberOf(b);
  return Number.isNaN(second)
    ? undefined
    : { least: Math.min(first, second), most: Math.max(first, second) };
}

function wordCount(word: string): { least: number; most: number } | undefined {
  if (/dozens|scores|hundreds/.test(word)) return { least: 20, most: 200 };
  if (/half[- ]a[- ]dozen/.test(word)) return { least: 6, most: 6 };
  if (/dozen/.test(word)) return { least: 12, most: 12 };
  if (/couple|pair|both|twins|two of| and /.test(word)) return { least: 2, most: 2 };
  return /only|sole|single|lone|one/.test(word) ? { least: 1, most: 1 } : undefined;
}

function bandOf(count: number): Victims {
  if (count <= 1) return 'one';
  if (count <= 4) return 'two-to-four';
  return count <= 9 ? 'five-to-nine' : 'ten-or-more';
}

const some = `(?:(?:at least|around|about|approximately|approx|roughly|over|more than|some|nearly|almost|as many as|a total of|all|the|other|those|these|a group of|group of) )*`;
const counted = `(?:between (?<a>${numeral}) and (?<b>${numeral})|(?<w>dozens of|scores of|half a dozen|half-a-dozen|a dozen or so|a dozen|dozen|dozens|a couple of|couple of|a pair of|both)|(?<a>${numeral})(?: ?(?:-|to|or) ?(?<b>${numeral}))?(?: or (?:so|more))?)`;
const which = `(?: (?:known|identified|suspected|potential|confirmed|possible|different|more|other|young|younger|teenage|local|vulnerable|separate|male|female|adult|child|underage|foreign|eastern european|vietnamese|romanian|albanian|chinese|polish|bulgarian|lithuanian|slovak\\w*|czech|nigerian|eritrean|sudanese|brazilian|thai|indian|filipin\\w+|nepalese|bangladeshi|pakistani|hungarian|ukrainian|indonesian|undocumented|homeless|elderly|primary[- ]age|secondary[- ]age|under-?age|(?:\\d{1,2}|\\w+teen)[- ]year[- ]old|school|looked-after|care|exploited|trafficked))*`;
const minors =
  '(?:girls|boys|children|kids|teens|teenagers|youngsters|young people|yps|pupils|schoolgirls|schoolboys|schoolchildren|juveniles|minors|mispers)';
const labour =
  '(?:workers|labourers|employees|staff|migrants|nationals|migrant workers|farm workers|car wash workers|women|sex workers|females|tenants|residents|pickers|asylum seekers|refugees|gardeners|crew|fishermen|crewmen|builders)';
const anyone =
  '(?:men|people|males|adults|lads|persons|individuals|(?:step-?)?(?:brothers|sisters|siblings)|twins|cousins|friends|mates|students|vietnamese|romanians|albanians|of them)';

const forms: readonly { pattern: RegExp; kind: Kind }[] = [
  {
    kind: 'named',
    pattern: words(
      `${some}${counted}${which} victims?(?! of (?:an? )?(?:unrelated))`,
      `(?:no of |number of )?victims?: ?${counted}`,
      `victims (?:are|were|include) ${counted}${which} (?:${minors}|(?:\\w+ )?${labour}|${anyone}|students)`,
      `number of victims (?:is|are|was|now|stands at|now stands at) ${counted}`,
    ),
  },
  {
    kind: 'named',
    pattern: words(
      '(?:the |an? |just |only )*(?<w>only|sole|single|lone|one)(?: known| identified| suspected)? victim',
      'victim is an? (?<w>single|lone|sole) \\w+',
    ),
  },
  {
    kind: 'anybody',
    pattern: words(
      '(?:the |these |an? )?(?:elderly |young )?(?<w>twins|couple)(?! of)',
      '(?<w>both of (?:us|them)|the two of (?:us|them)|the pair of (?:us|them))',
      '(?<w>(?:my|his|her) (?:brother|sister|wife|husband|partner|friend|cousin|mate|mum|mother) and (?:i|me|he|she|him|her))',
    ),
  },
  {
    kind: 'children',
    pattern: words(
      `(?:he|she|him|her|the (?:boy|girl|lad|victim)|my (?:son|daughter)) and (?<d>${numeral}) (?:other |more |others|of (?:his|her) )(?:${minors}|friends|victims|lads|mates|pupils)?`,
    ),
  },
  {
    kind: 'anybody',
    pattern: words(
      `${some}${counted} of (?:the|these|those|our)(?: \\w+)? (?:${minors}|${anyone}|students)`,
      '(?:only |just )?(?<w>one) (?:young |vulnerable |known )?(?:girl|boy|child|woman|man|person|worker|tenant|pupil|resident|student)(?= (?:is|has|was|had) )(?!.*\\b(?:another|others?|second|also)\\b)',
    ),
  },
  {
    kind: 'workers',
    pattern: words(`${some}${counted} of (?:the|these|those|our)(?: \\w+)? ${labour}`),
  },
  {
    kind: 'children',
    pattern: words(`${some}${counted}${which} ${minors} and (?<c>${numeral})${which} ${minors}`),
  },
  {
    kind: 'children',
    pattern: words(`${some}${counted}${which} ${minors}(?! and (?:${numeral}) )`),
  },
  { kind: 'workers', pattern: words(`${some}${counted}${which} (?:\\w+ )?${labour}`) },
  { kind: 'anybody', pattern: words(`${some}${counted}${which} ${anyone}`) },
];

const family = words(
  '(?:has|have|had|with|mother of|father of|mum of|dad of|parent of|between) (?:(?!\\w+ed\\b|found|seen|held|kept|now|met)\\w+ )?(?:his |her |their |own )?$',
);
const employing = /\b(?:and )?(?:has|have|had|with)\W*$/i;
const asideBefore = wordsAtEnd(
  '(?:mother|father|mum|dad|parents?|married with|carer|guardian|grandmother|teacher) (?:of|to|for)',
  '(?:has|have|had|with|lives with|got|living with|and|up to|under|fewer than|less than|class of|school of|one of|two of|three of|none of|each of) (?:his |her |their |own |the |my |our )*',
  "(?:his|her|their|my|our|suspect's|caller's|no|other)(?: own| other)?",
  'fewer than|less than|up to|under|every|each|next|year|yr|room|flat|unit|number|no|platform|bus|aged?|route',
);
const asideAfter = wordsAtStart(
  '(?:of (?:his|her|their|my|our) own|live (?:there|here|at|in the (?:house|home|property))|also live|living (?:there|at home|in the (?:house|home))|are? (?:also )?(?:present|at home|safe|in the (?:house|home))|in (?:the|her|his|my|our|their) (?:house|home|household|family|class|school|year|form|team)(?! (?:are|were|is))|old|were present|per|a day|each)',
  '(?:are|were|was|is|have been|has been) (?:\\w+ )?(?:arrested|charged|suspected|not (?:a |the )?(?:victims?|involved|at risk)|witness\\w*|safe|spoken|interviewed)',
);
const witnessing = words(
  '(?:who |and )?(?:saw|witnessed|overheard|reported|called|filmed|watched|spotted|heard|rang|helped|raised the alarm)',
  'witness(?:es)?',
);
const doersBefore = wordsAtEnd(
  '(?:witness(?:es)?|callers?|dealers?|exploiters?|perpetrators?|abusers?) (?:is|are|was|were|include[sd]?)',
  'by',
  'suspects?(?:,| are| include| were)?',
  'offenders?(?:,| are| include)?',
  'arrested',
  'seen',
  'gang of',
  'group of suspects',
  'behind it are',
  'run by',
  'controlled by',
  'with',
);
const doing = wordsAtStart(
  '(?:who )?(?:are |were |have been |had |have )?(?:\\w+ly )?(?:running|behind|controlling|dealing|selling|beat|stabbed|attacked|robbed|raped|kidnapped|took|take|run|control|came|arrived|forced|groomed|dragged|grabbed|grooming|threatened|recruiting|supplying|on (?:bikes|mopeds|e-?scooters|scooters)|in (?:a|the) (?:car|van)|suspected|responsible|wanted|drove|turned up|broke|burst|picked|pulled|assaulted|carried out|operating|organising|threw|throwing|fighting|fought|shouting|visit(?:ed|ing)?|attended|playing)',
);
const doneTo = wordsAtStart(
  '(?:who )?(?:both |all )?(?:are|were|is|was|(?:have|had|has) been|being) (?:\\w+ly |both |all |being |now )*(?:stabbed|attacked|robbed|raped|kidnapped|taken|forced|groomed|dragged|grabbed|threatened|picked up|assaulted)',
);
const forOthers =
  /\b(?:dealing|selling|running|carrying|shotting|holding)(?: (?:drugs|crack|heroin|weed|cannabis|packages|phones|cash|money))? for (?:them|an? (?:\w+ )?(?:man|male|gang|dealer|adult)|the (?:gang|line|dealers?|group)|older|some|adults|men)/i;
const sufferingBefore = wordsAtEnd(
  '(?:exploit(?:ed|ing|s)?|traffick(?:ed|ing)|hold(?:s|ing)|held|kept|keep(?:s|ing)|forc(?:ed|ing)|us(?:ed|ing)|found|rescued|recovered|recruit(?:ed|ing)|groom(?:ed|ing)|abus(?:ed|ing)|smuggl(?:ed|ing)|controls?|controlling|target(?:ed|ing)|identified|brought(?: over| in)?|affecting|involving|targeting|make|making|made|house(?:d|s)?|housing|crammed)',
);
const living = words(
  'found (?:tending|working|growing|hiding|locked)',
  '(?:sleep(?:ing)?|sleeps|slept|living|live|liv(?:e|ed)|crammed|housed|packed|stay(?:ing)?|share|sharing) ',
  '(?:work(?:ing|s)?|labour(?:ing)?) (?:\\w+ ){0,6}(?:hours|unpaid|for nothing|for no|days|without|below|less|all day|long)',
  'in (?:a|one) (?:\\w+[- ])?(?:caravan|house|room|bedroom|flat|container|lorry)',
  "(?:not|n't|never|un) ?(?:been |being )?paid",
  'paid (?:nothing|below|less|under|£)',
  'passports?',
);
const exploited = words(
  'exploit(?:ed|ation)',
  'traffick(?:ed|ing)',
  'slavery',
  'forced',
  'unpaid',
  "(?:not|never|n't) (?:being |been )?paid",
  'held',
  'brothel',
  'wages',
  'debt',
  'passports?',
  'made to',
  'paid (?:nothing|below|less|under|£)',
  'against their will',
  'not allowed',
  'locked',
  'crammed',
);
