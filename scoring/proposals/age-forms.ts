import { numberOf, numeral } from './numbers.ts';
import { words } from './pattern.ts';

/** The youngest and the oldest that words about age may mean. */
export type AgeRange = readonly [least: number, most: number];

type Groups = Readonly<Record<string, string | undefined>>;

export interface AgeForm {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => AgeRange | undefined;
  /** The age it happened at, whatever the age now. */
  readonly wasThen?: true;
  /** Said by the mere word for a grown person. */
  readonly isPlain?: true;
}

const inYears =
  '(?:[- ]?(?:yo[mf]?|y\\/o|yrs?[- ]?olds?|yrs? of age|years?[- ]olds?|years? of age|(?:yrs?|years)(?! (?:ago|in|into|behind|older|younger|sober|clean|back|later|earlier|now|since|for|together|sentence|imprisonment|inside|before|after)))(?![- ]?(?:whisk\\w+|malt|rum|wine|car|house|building|vehicle|phone|case|system|ford|vw|bmw|dog|cat|horse|van|bike|laptop)\\b))';
const age = (name: string) => `(?<${name}>${numeral})`;
const between = '(?: ?(?:-|\\/|to|and|or) ?| or maybe | or possibly )';
const hedge =
  '(?:only |barely |merely |just |about |around |approx(?:imately)?\\.? |roughly |still |now |currently |maybe |between |from |either |the ages? of )*';
const many =
  '(?<many>girls|boys|children|kids|pupils|teens|teenagers|young people|yps|youngsters|victims|females|males|lads|students|sisters|brothers|siblings|twins|all|both|they are|ages)';
const person =
  '(?:he|she|they|victim(?: (?:\\d|[a-d]))?|child [a-d]|girl|boy|child|yp|misper|female|male|daughter|son|who|lad|pupil|student|i|sister|brother|suspect|witness|woman|man|caller|lass|kid|teenager|youngster|friend|worker|grandson|granddaughter|niece|nephew|stepson|stepdaughter|resident|tenant|cleaner|maid|nanny|housekeeper|occupant|occupier|householder|customer|client|patient|aggrieved|complainant|the ip|vic|(?:the )?twins|both|girls|boys|children|kids|pupils)';
const noAge =
  "(?! ?(?:stone|kg|feet|foot|ft|miles?|min(?:ute)?s?|weeks?|months?|days?|hours?|pounds|other|of (?:them|the)|th\\b|times|cm|percent|%|years (?:into|behind|older|younger|sober|clean|in|ago)|nights?|victims?|people|men|girls|boys|women|[a-z]+ (?:road|street|lane|avenue|close|drive|way)|km|rd\\b|grand|wraps|a |quid|past|am\\b|pm\\b|hrs|o'clock|\\/ ?\\d|:|\\.\\d|of))";

export const ageForms: readonly AgeForm[] = [
  {
    read: () => [17, 18],
    pattern: words(
      '(?:may|might|could|possibly|looks?|looked|appears?|appeared|believed|suspected|probably|seems?|thought|clearly|likely|potentially) (?:well )?(?:to )?(?:be |have been |to be )?(?:under 18|under eighteen|under-?age|a (?:child|minor)|a juvenile|younger than 18|not yet 18|younger)',
      '(?:age|ages) (?:is |are |being )?(?:disputed|unclear|unverified|in (?:doubt|dispute|question))',
      'age[- ](?:dispute[ds]?|assessment)',
      '(?:looks?|appears?|looked) (?:very |far |much |too )?(?:young|younger)(?: than (?:18|she says|he says|stated|claimed|her|his))?',
      "(?:claims?|says|said|claiming) (?:to be|(?:he|she) is|(?:he|she) was|(?:he|she)'s) (?:18|19|eighteen|over 18|an adult) but (?:\\w+ ){0,3}?(?:looks?|appears?|younger|doubt\\w*|believed|thought)",
      'under-?age (?:girls?|boys?|victims?|workers?|person|people|males?|females?|lads?|kids)',
      'under 18(?!s? (?:football|team|league|rugby|netball|cup|match|s side|disco|tickets?|night|boxing))s?',
      '(?:is|are|a|all|possible|possibly|still|legally) (?:a )?(?:minors?|juveniles?|under-?age)',
    ),
  },
  {
    wasThen: true,
    read: single,
    pattern: words(
      `(?:when|while|since|until|because|as|time|then|from when) (?:he|she|they|the (?:girl|boy|child|victim)|i) (?:was|were|is) ${hedge}${age('a')}${noAge}${inYears}?`,
      `(?:since|from|at) (?:the age of|age|aged) ${hedge}${age('b')}${inYears}?`,
      `as an? ${age('c')}${inYears}`,
      `(?:raped|groomed|abused|exploited|recruited|trafficked|carried|sold|dealing|dealt|started|began|first) (?:\\w+ ){0,4}?at ${age('p')}(?=\\W*$|[,;.])(?!\\.\\d)`,
      `(?:was|were) ${hedge}${age('d')}${inYears}? (?:at the time|when (?:it|this|the|he|she|they)|then|back then)`,
      `(?:was|were) ${hedge}${age('n')}${inYears}? (?:in|during|back in) (?:19|20)\\d\\d`,
      `aged ${age('e')} (?:at the time|when (?:it|this|the|he|she|they)|then|back then)`,
    ),
  },
  {
    read: range,
    pattern: words(
      `(?:${many},? (?:are |all |were |both )?\\(?)?(?:aged?|ages|aging|between the ages of|from the ages of|range in age|vary in age|range|ranging in age|ranging|age range|age:) ?(?:in age )?${hedge}${age('a')}(?:,? ${numeral})*${between}${age('b')}${inYears}?`,
    ),
  },
  {
    read: range,
    pattern: words(
      `(?:${many},? (?:are |all |were )?\\(?)?${hedge}(?:possibly )?${age('a')}${between}${age('b')}${inYears}(?<young>s)?`,
      `${many}(?: involved| concerned| in question)?(?:,|:| \\(|, aged| of| -)? ?(?:are |both )?(?:believed to be |thought to be |said to be |about |around )?${age('x')}(?:,? ${numeral})*,? (?:and|to|or|&) ${age('y')}(?=\\W*$|[,.;)]| who| are| were| have| from| living)`,
      `(?:${person}|${many.replace('many', 'more')})(?:'s| is| was| are|'re)? ?(?:thought to be |believed to be |possibly |maybe |either |about |around |says |could be |might be |may be |looks )+${age('c')} or ${age('d')}${noAge}`,
    ),
  },
  {
    read: single,
    pattern: words(
      `(?:youngest|eldest|oldest)(?: \\w+){0,4}? (?:is|was|being|are|aged|just) ${hedge}${age('k')}(?:${inYears})?`,
      `also ${age('l')}(?=[,.)]|\\W*$)`,
      `as young as ${age('a')}${inYears}?`,
      `(?:looks?|looked|looking|appears?(?: to be)?|seems?(?: to be)?|no (?:more|older) than) ${hedge}${age('j')}${noAge}(?:${inYears})?`,
      `(?:aged?|age:|age -|age is|turned|turning) ${hedge}${age('b')}(?! ?(?:uk|weeks?|months?|days?))${inYears}?`,
      `${age('c')}${inYears}`,
      '(?<o>1[0-9])[- ]?ish',
      `(?:cannot|can't|can not|couldn't|could not) (?:possibly )?be (?:any |much )?(?:more|older) than ${age('r')}(?:${inYears})?`,
      `(?:both|all|each)(?: of them)?(?: are| were| aged)* ${age('p')}${noAge}(?=\\W*$|[,.;)]| and| who| from)`,
      `(?:lady|gentleman|widow|pensioner|grandmother|grandfather|mother|father|boys|girls|children|kids|lads) of ${hedge}${age('q')}${noAge}`,
      `(?:boy|girl|child|lad|lass|man|woman|male|female|youth|kid|teenager|pupil|student|son|daughter) of ${hedge}${age('d')}${noAge}`,
      `${person}(?:'s| is| was| are|'re) ${hedge}${age('e')}${noAge}(?=\\W*$|[,.;:)]| and| but| years?| who| from| living| being| when| at| with| so| old| now)`,
      `(?<g>1[0-9]|[1-9][0-9])(?: ?\\/ ?[mf]|f)(?=[\\s,.]|$)`,
      `[mf](?: ?\\/ ?|, ?)(?<h>1[0-9]|[2-9][0-9])`,
      `mak(?:es|ing) (?:him|her) ${age('m')}(?=\\W*$|[,.;)]| at| when| and| now)`,
      `only (?:just )?${age('i')}(?=\\W*$|[,.;)]| and| but| when)`,
    ),
  },
  {
    read: single,
    pattern: new RegExp(
      String.raw`(?<=\b(?:boy|girl|child|lad|lass|male|female|youth|kid|teenager|pupil|student|son|daughter|grandson|granddaughter|victim|vic|ip|misper|yp|client|patient|tenant|resident|occupant|occupier|complainant|aggrieved|leaver|worker|national|pensioner|widow|lady|man|woman|suspect|witness|sister|brother|niece|nephew|cousin|friend|mate)\b)(?:,| ?\(| -|:)? ?(?:aged |approx |approximately |about |around |c\.? )?${age('f')}(?:${inYears})?(?=[,).;/]| who| is| was| has| from| missing| misper| reported| found| in| at| being| believed| living| went| goes| seen| and| with| made| forced| groomed| ip| vic| alone|\W*$)`,
      'gi',
    ),
  },
  {
    read: named,
    pattern:
      /(?<=\b(?!(?:Road|Street|Lane|Avenue|Close|Drive|Way|Flat|Unit|House|Court)\b)[A-Z][a-z]+)(?:, | \()(?<a>\d{1,2})(?=[,)] ?(?:who|is|was|has|from|,|\w))/g,
  },
  {
    read: below,
    pattern: words(
      `(?:under|below)(?: the age of| age)? ${age('a')}(?:${inYears})?(?!%|\\d| (?:minutes|miles|pounds|hours))`,
      'under-(?<b>1[0-8])',
    ),
  },
  {
    read: () => [0, 3],
    pattern: words(
      'toddlers?',
      '(?:new-?born )?bab(?:y|ies)(?! ?(?:sit|bump|shower|clothes|monitor|food|daddy|mother|father|faced?|-faced))',
      'new-?borns?',
      'infants?(?! (?:school|class|formula))',
      '(?:\\d+|six|nine|eighteen)[- ](?:months?|weeks?)[- ]olds?',
    ),
  },
  {
    read: () => [4, 11],
    pattern: words(
      'primary[- ](?:school[- ])?(?:age|aged|pupils?|child(?:ren)?|girls?|boys?|kids?|schoolchild(?:ren)?)',
      'primary school (?:age|aged)',
      '(?:kids|child(?:ren)?|pupils?|girls?|boys?|child) (?:from|at|in) (?:(?:the|our|a|my|their|his|her|this) (?:\\w+ )?)?primary(?: school)?',
      '(?:is|was|are|were|still|only|both|all) (?:still )?(?:at|in) primary(?: school)?',
      '(?:reception|infant school|infants|nursery)[- ](?:age|aged|class|year|child(?:ren)?|pupils?|girl|boy)',
      'pre-?school(?:er|ers|age|aged)',
      'pre-?teens?(?: girls?| boys?)?',
    ),
  },
  {
    read: schoolYear,
    pattern: words(
      '(?:in |a |an |the )?(?:school )?(?:year|yr|y) ?(?<a>[1-9]|1[0-3])(?= (?:pupils?|students?|girls?|boys?|child(?:ren)?|lads?|at (?:school|the)|kids?|age|group|and|is|has|have|was|were|are|said|says|told|disclosed|who|but|class)|\\W*$|[,.;)])',
      '(?:child(?:ren)?|girls?|boys?|pupils?|students?|kids?|lads?|son|daughter) (?:in|from) (?:year|yr|y) ?(?<b>[1-9]|1[0-3])(?!\\d)',
    ),
  },
  { read: () => [16, 18], pattern: words('sixth[- ]form(?:er|ers| (?:student|pupil|girl|boy)s?)') },
  {
    read: decade,
    pattern: words(
      "(?:in |her |his |their )?(?:early |mid |late |mid-|late-|early-)?(?:to (?:mid|late) )?(?:his|her|their|the) (?:early |mid[- ]|late |mid-to-late )?(?<a>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0'?s)",
      '(?:(?:is|are|was|were|in) )?(?:early|mid|late|mid-) ?(?<b>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|[2-9]0s)',
    ),
  },
  {
    read: () => [13, 19],
    pattern: words(
      'teen-?aged?(?: (?:girl|boy|victim|male|female|lad|child|son|daughter)s?)?',
      'teenagers?',
      'teens?',
    ),
  },
  {
    read: () => [65, oldest],
    pattern: words(
      'elderly(?: (?:man|woman|male|female|lady|gentleman|tenant|resident|victim|couple|widow|pensioner)s?)?',
      'pensioners?',
      '(?:old|frail) (?:lad(?:y|ies)|m[ae]n|wom[ae]n|gentlem[ae]n|couple)',
      'old[- ]age pensioners?',
      'retired (?:man|woman|lady|gentleman|teacher|nurse|couple|resident|tenant|builder|miner)s?',
    ),
  },
  {
    read: () => [18, oldest],
    pattern: words(
      '(?:over|above)(?: the age of)? (?:18|eighteen)s?',
      '(?:aged|all|both|are|is) over (?:the age of )?[2-9]0',
      '18 (?:or|and) over',
      'adult (?:victims?|females?|males?|men|women|man|woman|workers?|labourers?|nationals)',
      '(?:all|both|are|victims?:?|only) (?:of them )?(?:are )?adults?',
      '(?:victims?|workers?|women|men) (?:are|is|were|was) (?:all |an? )?adults?',
      '(?:vulnerable|exploited) adults?',
      'middle-aged (?:man|woman|victim|tenant)',
      'grown (?:men|women)',
    ),
  },
  {
    isPlain: true,
    read: () => [18, oldest],
    pattern: words(
      '(?<!(?:young|younger|teenage|teen|the older|lads?|boys?|girls?)(?: \\w+)?[ -])(?:(?:wo)?m[ae]n|adults|lad(?:y|ies)|gentlem[ae]n|widow(?:er)?s?)',
    ),
  },
];

function single(groups: Groups): AgeRange | undefined {
  const [said = ''] = Object.values(groups).filter((text) => text !== undefined);
  const years = numberOf(said);
  return Number.isNaN(years) || years > oldest || years < 3 ? undefined : [years, years];
}

/** Several people's ages: the youngest is asked for. One person's: any of the two. */
function range({ a, b, c, d, x, y, many: several, more, young }: Groups): AgeRange | undefined {
  const [least, most] = [numberOf(a ?? c ?? x ?? ''), numberOf(b ?? d ?? y ?? '')].toSorted(
    (p, q) => p - q,
  );
  if (least === undefined || most === undefined || Number.isNaN(least + most)) return undefined;
  if (most > oldest || least < 1) return undefined;
  return (several ?? more ?? young) ? [least, least] : [least, most];
}

function named({ a = '' }: Groups): AgeRange | undefined {
  const years = Number(a);
  return years >= 3 ? [years, years] : undefined;
}

function below({ a, b }: Groups): AgeRange | undefined {
  const years = numberOf(a ?? b ?? '');
  if (years === 18) return [17, 18];
  return years > 1 && years < 18 ? [0, years - 1] : undefined;
}

/** A class of an English school and the ages of its pupils in it. */
function schoolYear({ a, b }: Groups): AgeRange {
  const year = Number(a ?? b);
  return [year + 4, year + 5];
}

function decade({ a, b }: Groups): AgeRange | undefined {
  const said = (a ?? b ?? '').toLowerCase();
  if (said === 'teens') return [13, 19];
  const from = /^\d/.test(said) ? Number.parseInt(said, 10) : decades.indexOf(said) * 10 + 20;
  return [from, from + 9];
}

const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const oldest = 110;
