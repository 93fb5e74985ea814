import type { Organisation } from '../../domain/facts.ts';
import { type Cue, type Met, metIn } from './cue.ts';
import type { Statement } from './narrative.ts';
import { words, wordsAtEnd, wordsAtStart } from './pattern.ts';

const group =
  '(?:gangs?|ocgs?|organised crime groups?|organised (?:criminal )?groups?|crime (?:group|family|network|gang)s?|criminal (?:group|gang|network|family|organisation)s?|drugs? (?:gang|network|group)s?|trafficking (?:gang|network|group|ring)s?|grooming (?:gang|ring|group)s?|street gangs?|networks?|crime syndicates?|syndicates?|county lines? (?:gang|group|network)s?|smuggling (?:gang|network|ring|group)s?|rings?)';
const solo =
  '(?:man|male|woman|female|offender|suspect|individual|person|perpetrator|guy|bloke|exploiter|adult)';

/** Who is behind it: none where the words give two, but a known group's words are a suspected one's too. */
export function readOrganisation(statements: readonly Statement[]): Met<Organisation>[] {
  const met = statements.flatMap((statement) => {
    const here = metIn(statement, cues);
    const isKnown = here.some(({ value }) => value === 'known-group');
    return here.filter(({ value }) => !isKnown || value !== 'suspected-group');
  });
  return new Set(met.map(({ value }) => value)).size === 1 ? met : [];
}

const cues: readonly Cue<Organisation>[] = [
  {
    value: 'known-group',
    pattern: words(
      `(?:known|mapped|established|named|notorious|well[- ]known|recognised|scored|registered|documented|identified|existing|prominent|nominated|proscribed) (?:to be (?:an? |part of an? )|as an? |members of an? |local |active |and \\w+ |\\w+ )?${group}`,
      `${group},? (?:\\w+ ){0,3}?(?:(?:well |already |is |are )?known to (?:us|police|officers|the (?:police|force|unit|team|rocu))|(?:(?:is|are|was|were|has been) (?:already )?mapped|(?:already )?mapped by)|on (?:apmis|ocgm))`,
      '(?:mapped|scored) (?:on|in) (?:apmis|ocgm)',
      `${group},? (?:that |which |who )?(?:the (?:force|police)|we|officers|police) (?:already )?knows?`,
      'ocgm? (?:number|ref(?:erence)?|mapped|nominals?)',
      '(?:confirmed|known) (?:ocg|gang) (?:members?|nominals?)',
    ),
    notBefore: wordsAtStart('(?:of friends|of (?:mates|pals|associates)|provider|rail)'),
    notAfter: wordsAtEnd('social', 'not (?:a |an )?', 'previously un|un'),
  },
  {
    value: 'suspected-group',
    pattern: words(
      `(?:suspected|possible|poss|susp|believed|suspect|thought|alleged|apparent|potential|likely|probable|what (?:looks|appears|seems)(?: like)?|appears?|seems?|unknown|unidentified|suspicion of) (?:to be (?:an? |part of an? |run by an? |the work of an? )|to involve an? |an? |like an? |it is an? |this is an? |(?:it|he|she|they) (?:is|are|was|were) (?:part of )?an? |to (?:have been|be) (?:controlled|organised|run) by an? )?(?:\\w+ )?${group}`,
      `(?:by|for|with|involving|work of) an? (?:\\w+ )?(?:gang|organised (?:crime |criminal )?group|crime group|criminal (?:group|gang|network)|trafficking (?:gang|network|ring)|grooming (?:gang|ring)|smuggling (?:gang|network|ring)|street gang)`,
      `(?:^|(?<=\\W))an? (?:\\w+ )?(?:gang|organised (?:crime |criminal )?group|criminal (?:group|gang|network)|trafficking (?:gang|network|ring)|grooming (?:gang|ring)) (?:is|are|was|were|has|have|who|controls?|runs?|uses?|operates?|exploits?|moves?|sells?|deals?|sends?|targets?|of (?:\\w+ )?(?:men|males|people|adults))`,
      '(?:suspected|believed|thought|appears?|possibly|likely) (?:to be )?(?:gang|ocg)[- ](?:related|linked|controlled|run|led)',
      '(?:appears?|seems?|looks?) (?:to be )?(?:well |highly |very )?organised(?=\\W*$|,| with)',
      '(?:^|(?<=\\W))an? (?:[\\w-]+ )?(?:network|gang|ring|syndicate|crime family) (?:appears?|seems?|is (?:believed|thought|suspected|said)) to (?:be|have|control|run)',
      `suspect(?:s|ed)? (?:\\w+ ){0,4}?(?:is|are) (?:\\w+ )?(?:behind|run by|controlled by) (?:an? )?(?:\\w+ )?${group}`,
    ),
    notBefore: wordsAtStart('(?:of friends|of (?:mates|pals)|show|shows|tag|colours|wars?)'),
    notAfter: wordsAtEnd('(?:known|mapped|established|loose)(?: \\w+)?', 'rather'),
    notWith: words(
      '(?:social|support|family|rail|road|computer|wi-?fi|phone|mobile|electricity) networks?',
      'wedding rings?',
      'loose(?:ly|-knit)?',
    ),
  },
  {
    value: 'loose-network',
    pattern: words(
      'loose(?:ly)?[- ](?:knit |connected |linked |organised |associated |affiliated |based |defined )?(?:groups?|networks?|associations?|collections?|bunch|circle|groupings?|associates|band|gang|crowd|affiliation)(?: of (?:\\w+ )?(?:friends|mates|associates|men|lads|boys|youths|people|individuals))?',
      'loosely (?:connected|linked|organised|associated|affiliated)(?: (?:group|network|men|lads|individuals|people|associates))?',
      '(?:informal|ad[- ]hoc|fluid|shifting|disorganised|unstructured|casual) (?:groups?|networks?|associations?|groupings?|collection|circle)(?: of (?:\\w+ )?(?:friends|mates|associates|men|lads|people|individuals))?',
      '(?:small |a )?(?:group|bunch|crowd|circle|handful) of (?:\\w+ )?(?:friends|mates|pals|acquaintances)',
      '(?:co-?operat\\w+|work(?:s|ing)?|act(?:s|ing)?|link(?:ed|s)) (?:together )?loosely',
      'no (?:real |clear |obvious |formal )(?:structure|hierarchy|leader(?:ship)?)',
      '(?:a few|some) (?:mates|friends|associates) (?:rather than|not an?|who (?:deal|sell)|working together|acting together|helping each other)',
    ),
    notAfter: wordsAtEnd(
      "(?:her|his|their|the victim'?s?|own|school|supportive|with|within|close|good|large|new|wide|nice)(?: \\w+)?",
      'rather than an?|not just an?|not an?|than an?',
    ),
    notBefore: wordsAtStart(
      '(?:at school|from school|at college|who (?:support|reported|witnessed|saw))',
    ),
  },
  {
    value: 'single',
    pattern: words(
      '(?:does|doing|did|runs?|running|arranges?|organises?) (?:it |this |everything |the \\w+ )?(?:all )?(?:by himself|by herself|on his own|on her own|alone|single-handed(?:ly)?)',
      '(?:act(?:s|ed|ing)|work(?:s|ed|ing)|operat(?:es|ed|ing)|offend(?:s|ed|ing)) (?:entirely |completely |solely |apparently )?(?:alone|on (?:his|her) own|by (?:him|her)self|solo|independently|in isolation)',
      `(?:lone|sole|solo|single|only one|just one|the only) (?:known |identified |adult |male |female |older )?${solo}(?! (?:victims?|occup|parent|witness))`,
      'lone (?:wolf|operator|actor|groomer)',
      `one (?:known |identified |adult |older |local |particular )?(?:man|male|woman|offender|suspect|perpetrator|individual|person|bloke|guy) (?:(?:is|was|has been|seems to be|appears to be|seems|appears)? ?(?:behind|responsible|controlling|running|directing|organising|grooming|exploiting|acting|working|doing|in charge|alone|only|on his own|controls|runs|exploits)|who (?:runs|controls))`,
      `by (?:just |only )?one (?:known |adult |older |local )?(?:man|male|woman|offender|suspect|perpetrator|individual|person|bloke|guy)(?: (?:alone|only))?`,
      `(?:no (?:one|body) else|no other (?:suspects?|offenders?|persons?|people|men|males|individuals|parties)|nobody else) (?:is |are |was |were |appears? |seems? |has been |have been )?(?:to be )?(?:involved|identified|suspected|implicated|behind it|believed involved|thought to be involved|known|apparent)`,
      'one[- ]man (?:band|operation|outfit)',
      '(?:he|she|the suspect) (?:is|was) (?:the )?(?:only|sole|lone) (?:one|person|offender|suspect|perpetrator)(?: involved)?',
      'one suspect(?: only)?(?=\\W*$)',
    ),
    notAfter: wordsAtEnd(
      '(?:victim|girl|boy|child|she|they)(?: \\w+)? (?:is|was|were)(?: \\w+)?',
      'more than|at least|not|arrested|stopped|than|witnessed|found|seen|reported|attended|photographs? of',
    ),
    notBefore: wordsAtStart(
      '(?:victim|of (?:the|several|many|a number|them|two|three|those|at least|a gang|a group)|among|was (?:arrested|seen|hurt|injured|found|stopped|held|beaten|rescued|stabbed|paid|taken)|has been (?:rescued|hurt|harmed|affected|exploited|beaten|arrested|injured)|is being|witness\\w*|reported|told|said)',
    ),
  },
];
