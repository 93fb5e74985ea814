import type { Indicator } from '../../../domain/facts.ts';
import type { Cue } from '../cue.ts';
import { words, wordsAtEnd, wordsAtStart } from '../pattern.ts';

/** Freedom taken: held, papers kept, gone from home. */
export const controlCues: readonly Cue<Indicator>[] = [
  {
    value: 'held',
    pattern: words(
      '(?:held|kept|detained|staying|there|living there|confined) (?:\\w+ )?against (?:his|her|their|the \\w+) (?:own )?will',
      '(?:held|kept|being held|taken) (?:as )?(?:captive|hostage|prisoners?|under lock and key|under guard|locked (?:in|up))',
      'held (?:\\w+ )?(?:in|at|inside) (?:a|an|the|this|that|some|one|his|her|their|\\d+)(?: \\w+){0,3} (?:flat|house|room|bedroom|cellar|basement|shed|garage|caravan|container|attic|loft|hotel|address|lock-?up|barn|van|car|cupboard|unit|outbuilding|farm|property|farmhouse|warehouse)',
      'kept (?:\\w+ )?(?:in|inside) (?:an?|the|his|her|their) (?:\\w+ )?(?:shed|garage|cellar|basement|container|attic|loft|cupboard|outbuilding|barn|locked room|lock-?up)',
      '(?:is|was|are|were|been|be) being held',
      'being held (?:now|there|by|in|at|for ransom)',
      'held for ransom',
      '(?:locked|shut) (?:in|up|inside|into)(?: (?:a|an|the|his|her|their)(?: \\w+)? (?:room|house|flat|bedroom|cellar|basement|cupboard|shed|garage|caravan|container|bathroom|attic|loft|accommodation|van))?',
      'lock(?:s|ed|ing)? (?:him|her|them|the (?:workers|girls|men|women|victims?|boy|girl)) (?:in|up|inside)',
      "(?:not|never|isn't|wasn't|aren't|weren't) (?:being )?(?:allowed|permitted|free|able) (?:to leave|to go out(?: alone)?|out(?: alone)?|outside)(?! (?:school|work|the lesson|class))",
      "(?:can't|cannot|can not) leave the (?:house|flat|address|property|site|farm|room|building|premises)",
      "(?:won't|will not|would not|wouldn't|doesn't|does not|refus(?:es|ed) to|don't|didn't) (?:let|allow) (?:him|her|them|the \\w+|any of them) (?:to )?(?:leave|go out|out|go home|go outside)",
      '(?:prevent(?:s|ed|ing)|stop(?:s|ped|ping)) (?:him|her|them) (?:from )?leaving',
      '(?:falsely )?imprison(?:ed|ment)',
      'kidnap(?:ped|ping)?',
      'abduct(?:ed|ion)',
      'held (?:captive|hostage|prisoner)',
      'chained (?:up|to)',
      'tied (?:up|to a)',
      'unlawfully detained',
      'confined to (?:a|the|his|her|their)(?: \\w+)? (?:room|house|flat|property|bedroom|site)',
      '(?:trapped|captive) (?:in|at|inside) (?:a|an|the)(?: \\w+)? (?:room|house|flat|bedroom|address|property|hotel)',
    ),
    notAfter: wordsAtEnd('child|parental|international parental', '(?:meetings?|conference|part(?:y|ies)|events?|class(?:es)?|hearings?|inquest|funeral|fair|sale|vigil|data|records?)(?: is| was| were| are| has| have| been| being| be| to)*', 'the (?:car|van|door|house|bike)', 'suspect (?:is|was)', 'in prison', 'drugs(?: \\w+){0,2}|money(?: \\w+){0,2}|cash(?: \\w+){0,2}|stock(?: \\w+){0,2}|guns?(?: \\w+){0,2}|phone(?: \\w+){0,2}|keys(?: \\w+){0,2}'),
    notBefore: wordsAtStart(
      '(?:in |at |on |by )?(?:the )?(?:police|custody|remand|prison|hmp|cells?|hospital|immigration|hand|high|meeting|conference|storage|evidence|bank|account|trust|for (?:repairs|questioning))',
      '(?:a|the|at the) (?:job|meeting|passport|licence|event|party)',
    ),
    notWith: words('mobility', 'his legs', 'her legs', 'wheelchair', 'agoraphobi\\w+', 'disab\\w+', 'arthritis', 'housebound', 'bed-?bound', '(?:in|into|to) (?:police )?custody', 'child abduction warning', 'caw ?n', 'visiting order', 'held (?:a|his|her) (?:\\w+ )?(?:job|passport|licence|meeting)', 'sentence', 'detained under'),
    ofVictim: true,
  },
  {
    value: 'withheld-documents',
    pattern: words(
      '(?:passports?|id cards?|identity (?:cards?|documents?|papers)|documents?|papers|visas?|brps?|id|residence permits?) (?:\\w+ ){0,4}?(?:taken|confiscated|withheld|retained|kept|held)(?: (?:off|from|away|by))?',
      '(?:took|takes|taken|taking|keeps?|keeping|kept|holds?|holding|hold on to|holding on to|confiscat(?:es|ed|ing)|retain(?:s|ed|ing)|withh(?:eld|olds?|olding)|hid|hidden|hides|seized|locked away) (?:away )?(?:(?:all|both|of) )?(?:(?:his|her|their|the (?:workers|girls|women|men|victims?|lads|labourers)\'?s?|everyone\'s|everybody\'s|my|our|\\w+\'s?) )(?:\\w+ )?(?:passports?|id cards?|identity (?:cards?|documents?|papers)|documents|papers|brps?|visas?|id|travel documents)',
      '(?:confiscat(?:es|ed|ing)|withh(?:eld|olds?|olding)|retain(?:s|ed|ing)) (?:passports|documents|id|identity documents|ids)',
      '(?:has|have|got|hold) (?:all )?(?:his|her|their|the \\w+) (?:passports?|documents|papers|ids?) and (?:will not|won.t|refus\\w+|would not)',
      '(?:has|have|got|holds?) (?:all )?(?:of )?the (?:workers|girls|women|men|victims|others|lads)(?:.s?)? (?:passports?|documents|papers|ids?)',
      "(?:won't|will not|wouldn't|would not|refus(?:es|ed|ing) to) (?:give|hand|return) (?:him|her|them|back)? ?(?:back )?(?:his|her|their) (?:passports?|documents|papers|id)(?: back)?",
    ),
    notBefore: wordsAtStart('(?:with|by police|by officers|by border|by the home office|by immigration|as evidence|on him|on her|for a|to the|checked|renewed|expired|ready|by (?:the )?(?:police|court))'),
    notAfter: wordsAtEnd('police|officers?|home office|border force|immigration|court|bank|council|school'),
    notWith: words('(?:has|have|holds?|kept|keeps?|still has) (?:his|her|their) own (?:passport|documents|id)', '(?:police|officers|border force|home office) (?:\\w+ )?(?:seized|took|have|hold|retained|kept|checked)', 'has (?:his|her|their) (?:own )?passport with'),
  },
  {
    value: 'missing-episodes',
    pattern: words(
      '(?:goes|gone|go|went|going) missing(?! (?:school|lessons|work|out))',
      '(?:reported|repeatedly|regularly|often|frequently|currently|still|been|recently|is|was|high[- ]risk|persistently) missing(?! (?:school|lessons?|work|out|class(?:es)?|data|a|the|his|her|meals?|teeth|tooth|appointments?|for (?:his|her)))',
      'missing (?:from (?:home|care|(?:his|her|their) (?:placement|home|foster|address)|placement|the (?:placement|home|children\'s|unit)|foster)|person|episodes?|overnight|for (?:\\w+ )?(?:days?|nights?|hours?|weeks?)|since (?:\\w+ ){0,2}(?:night|day|morning|evening|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|again|\\w+ times|on (?:\\w+ )?occasions)',
      '(?:repeat |regular |frequent |high[- ]risk |prolific |current |outstanding )?mispers?',
      '(?:absconds?|absconded|absconding|abscond(?:s|ed)? from)',
      '(?:ran|runs|run|running) away from (?:home|care|(?:his|her) (?:placement|foster))',
      'mfh',
      "(?:not|n't) (?:been seen|been home|come home|returned(?: home)?) (?:for|since|in) (?:\\w+ )?(?:days?|nights?|\\w+day)",
    ),
    notAfter: wordsAtEnd(
      '(?:phone|passport|money|cash|car|bike|keys|bag|wallet|purse|jewellery|medication|dog|cat|items?|equipment|laptop|data|file|footage|page|statement|documents?|drugs|stock|tools|vehicle|van|iphone|bank card|card)(?: has| had| is| was| were| have| also| been| reported)*',
    ),
    notBefore: wordsAtStart('(?:unit|team|coordinator|persons? (?:unit|team|coordinator|officer|policy)|property|money|(?:a|his|her) (?:tooth|button))'),
    ofVictim: true,
  },
  {
    value: 'current-access',
    pattern: words(
      '(?:is|works as|working as|employed as|currently|volunteers as|now|still) (?:now |still |currently |also )?(?:an? |the |employed as an? )?(?:\\w+ ){0,2}?(?:coach|teacher|teaching assistant|youth worker|scout leader|guide leader|childminder|nanny|babysitter|foster carer|foster parent|nursery worker|nursery nurse|tutor|support worker|care worker|carer|care assistant|school caretaker|school bus driver|lollipop man|choir ?master|vicar|priest|imam|youth pastor|swimming instructor|dance instructor)(?! of the)',
      '(?:works|working|volunteers|volunteering|employed|teaches|coaches|helps out|coaching|teaching) (?:\\w+ ){0,2}?(?:at|in|with|for) (?:an? |the |her |his |local |our )*(?:\\w+ ){0,2}?(?:nursery|school|primary|academy|playgroup|care home|children\'s home|youth club|scouts|cubs|brownies|under[- ]?\\d+s|kids|children|young people|vulnerable (?:adults|people)|residential home|day centre|special school|football club|soft play|youth team|girls\' team|boys\' team|junior)',
      '(?:runs|leads|coaches|teaches) (?:an? |the |local )*(?:\\w+ ){0,3}?(?:youth|junior|kids|children|boys|girls|scout|cub|under[- ]?\\d+s?)(?: \\w+)?',
      '(?:lives?|living|resides|stays|staying) (?:\\w+ )?(?:with|alongside) (?:\\w+ ){0,3}?(?:(?:small|young|little|own|two|three|four|minor|step)[ -]?)*(?:children|kids|daughters?|sons?|step-?children|grandchildren|step-?daughters?|step-?sons?|toddler|baby|foster children)',
      '(?:has|have|still has|has ongoing|having|with) (?:\\w+ )?(?:unsupervised |regular |daily |direct |ongoing |current |continued |frequent )*(?:access|contact) (?:to|with) (?:\\w+ ){0,3}?(?:children|kids|child|pupils|young people|daughters?|sons?|girls|boys|grandchildren|toddler|baby|vulnerable (?:adults|people)|the victim|residents)',
      "(?:coach|teach|train|tutor)(?:es|s|ing) (?:\\w+'? ){0,4}?(?:squad|teams?|class(?:es)?|girls|boys|children|kids|pupils|youngsters|juniors)",
      'children (?:still )?(?:live|living|are living|at home) (?:with (?:him|the suspect)|in (?:his|the suspect\'s) (?:home|house))',
      '(?:looks|looking) after (?:\\w+ ){0,3}?(?:children|kids|grandchildren|daughters?|sons?)',
    ),
    onlyWith: words("suspects?(?:'s)?", 'susp', 'offenders?', 'perpetrators?', 'perp', 'abusers?', 'nominal', 'exploiters?', 'groomers?', 'he', 'him', 'uncle', 'step-?father', 'step-?dad', 'the (?:man|male)', 'alleged'),
    notAfter: wordsAtEnd(
      '(?:mother|mum|father|dad|aunt|caller|referrer|reporter|informant|witness|victim|girl|boy|child|teacher|officer|she|i|we|nan|grandmother|social worker|neighbour|they|you|who|him|her|them|school|brother|sister|friend|head)(?: \\w+)?',
    ),
    notBefore: wordsAtStart('(?:tickets?|station|park|trip|driver|has|who (?:reported|called|rang|told|is calling)|reported|says|told|rang)'),
    notWith: words('(?:caller|referrer|witness|informant|reporting person|mother|mum) (?:is|works)', 'no (?:longer )?(?:access|contact|children)', 'no longer', 'supervised (?:access|contact)', 'remanded', 'in custody', '(?:lives|stays) with (?:his|her) (?:mother|mum|parents|grandmother|nan)'),
  },
];
