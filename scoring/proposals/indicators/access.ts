import type { Indicator } from '../../../domain/facts.ts';
import type { Cue } from '../cue.ts';
import { words, wordsAtEnd, wordsAtStart } from '../pattern.ts';

/** A suspect who is among children or vulnerable people now. */
export const accessCues: readonly Cue<Indicator>[] = [
  {
    value: 'current-access',
    pattern: words(
      '(?:is|works as|working as|employed as|currently|volunteers as|now|still) (?:now |still |currently |also )?(?:an? |the |employed as an? )?(?:(?!retired|former|ex|sacked|suspended|dismissed|unemployed|not|no)\\w+ ){0,2}?(?:coach|teacher|teaching assistant|youth worker|scout leader|guide leader|childminder|nanny|babysitter|foster carer|foster parent|nursery worker|nursery nurse|tutor|support worker|care worker|carer|care assistant|school caretaker|school bus driver|lollipop man|choir ?master|vicar|priest|imam|youth pastor|swimming instructor|dance instructor)(?! of the)',
      "(?:works|working|volunteers|volunteering|employed|teaches|coaches|helps out|coaching|teaching) (?:\\w+ ){0,2}?(?:at|in|with|for) (?:an? |the |her |his |local |our )*(?:\\w+ ){0,2}?(?:nursery|school|primary|academy|playgroup|care home|children's home|youth club|scouts|cubs|brownies|under[- ]?\\d+s|kids|children|young people|vulnerable (?:adults|people)|residential home|day centre|special school|football club|soft play|youth team|girls' team|boys' team|junior)",
      '(?:runs|leads|coaches|teaches) (?:an? |the |local )*(?:\\w+ ){0,3}?(?:youth|junior|kids|children|boys|girls|scout|cub|under[- ]?\\d+s?)(?: \\w+)?',
      '(?:lives?|living|resides|stays|staying|moved in) (?:\\w+ )?(?:with|alongside) (?:his|her|a|an|the) (?:\\w+ ){0,3}?(?:partner|girlfriend|wife|woman|sister|family|mother|lodger)(?: and| with| who has) (?:\\w+ ){0,4}?(?:children|kids|daughters?|sons?|grandchildren|nephews?|nieces?|toddler|baby)',
      '(?:lives?|living|resides|stays|staying) (?:\\w+ )?(?:with|alongside) (?:\\w+ ){0,3}?(?:(?:small|young|little|own|two|three|four|minor|step)[ -]?)*(?:children|kids|daughters?|sons?|step-?children|grandchildren|step-?daughters?|step-?sons?|toddler|baby|foster children)',
      '(?:has|have|still has|has ongoing|having|with) (?:\\w+ )?(?:unsupervised |regular |daily |direct |ongoing |current |continued |frequent )*(?:access|contact) (?:to|with) (?:\\w+ ){0,3}?(?:children|kids|child|pupils|young people|daughters?|sons?|girls|boys|grandchildren|toddler|baby|vulnerable (?:adults|people)|the victim|residents)',
      "(?:coach|teach|train|tutor)(?:es|s|ing) (?:\\w+'? ){0,4}?(?:squad|teams?|class(?:es)?|girls|boys|children|kids|pupils|youngsters|juniors)",
      "children (?:still )?(?:live|living|are living|at home) (?:with (?:him|the suspect)|in (?:his|the suspect's) (?:home|house))",
      '(?:still|currently|now|is|remains|back) (?:living |staying )?(?:in|at) the (?:\\w+ )?(?:house|home|flat|address|property|family home) with (?:\\w+ ){0,4}?(?:children|kids|daughters?|sons?|victim|grandchildren|baby|toddler)',
      '(?:still |regularly )(?:sees|visits|collects|picks up|looks after|has) (?:his|her|the) (?:\\w+ )?(?:step-?daughters?|step-?sons?|daughters?|sons?|children|kids|grandchildren|nieces?|nephews?|victim)',
      '(?:still|currently|now) (?:lives|living|resides|stays) (?:\\w+ )?with the (?:victim|child|girl|boy|children)s?',
      '(?:runs|owns|operates) (?:an? |the )?(?:\\w+ )?(?:childminding|nursery|care|tutoring|after-?school|soft play)(?: \\w+)?',
      '(?:babysits?|childminds|minds|fosters)(?: for)?(?: \\w+){0,3}? (?:children|kids|neighbours?|friends?|family|daughters?|sons?|grandchildren|nieces?|nephews?|baby|child)',
      '(?:has|with) (?:\\w+ ){0,2}?(?:step-?children|step-?daughters?|step-?sons?|children|kids|daughters?|sons?|grandchildren) (?:\\w+ ){0,2}?(?:at home|living with him|in the (?:house|home)|who (?:stay|visit|live))',
      '(?:drives?|driving) (?:the |a )?(?:school|special school|youth|children.s) (?:bus|minibus|taxi|run|transport)',
      '(?:children|kids|pupils|daughters?|sons?|grandchildren) (?:\\w+ ){0,2}?(?:are|is) (?:\\w+ )?(?:living|staying|left|alone) (?:\\w+ ){0,2}?(?:with|in the care of) (?:him|the suspect|the offender)',
      '(?:looks|looking) after (?:\\w+ ){0,3}?(?:children|kids|grandchildren|daughters?|sons?|nieces?|nephews?|residents|pupils)',
    ),
    onlyWith: words(
      "suspects?(?:'s)?",
      'susp',
      'offenders?',
      'perpetrators?',
      'perp',
      'abusers?',
      'nominal',
      'exploiters?',
      'groomers?',
      'he',
      'him',
      'uncle',
      'step-?father',
      'step-?dad',
      'the (?:man|male)',
      'alleged',
    ),
    notAfter: wordsAtEnd(
      '(?:mother|mum|father|dad|aunt|caller|referrer|reporter|informant|witness|victim|girl|boy|child|teacher|officer|she|i|we|nan|grandmother|social worker|neighbour|they|you|who|him|her|them|(?:the|our) school|brother|sister|friend|head)(?: \\w+)?',
    ),
    notBefore: wordsAtStart(
      '(?:tickets?|station|park|trip|driver|has|who (?:reported|called|rang|told|is calling)|reported|says|told|rang)',
    ),
    notWith: words(
      '(?:caller|referrer|witness|informant|reporting person|mother|mum) (?:is|works)',
      'no (?:longer )?(?:access|contact|children)',
      'no longer',
      'supervised (?:access|contact)',
      'remanded',
      'in custody',
      '(?:lives|stays) with (?:his|her) (?:mother|mum|parents|grandmother|nan)',
    ),
  },
];
