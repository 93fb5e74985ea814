import type { Cue } from './cue.ts';
import { words, wordsAtEnd, wordsAtStart } from './pattern.ts';

const nowWords = words(
  'now',
  'right now',
  'tonight',
  'currently',
  'at (?:the|this) (?:very )?moment',
  'as (?:we|i) (?:speak|type|write)',
  'still',
  'today',
  'presently',
  'at present',
  'immediate(?:ly)?',
  'live',
  'in progress',
  'this (?:evening|afternoon)',
  'imminent(?:ly)?',
);
const taken =
  '(?:held|locked (?:in|up|inside)|trapped|held (?:captive|hostage|prisoner)|imprisoned|kidnapped|beaten|attacked|raped|abused|assaulted|hurt|tortured|strangled|threatened|stabbed|kept (?:locked|prisoner|captive|against|in (?:an?|the) (?:\\w+ )?(?:room|cellar|basement|flat|house|shed|attic|loft|garage|container)))';

const notInDanger = words(
  'now safe',
  'is safe',
  'police (?:custody|station|cell)',
  'in custody',
  '(?:at|in) (?:hospital|school|a refuge|foster)',
  'on remand',
  'hmp',
  'prison',
);

/** Danger now. Only "yes" is ever proposed: that nobody is in danger is for a person to say. */
export const dangerCues: readonly Cue<'yes'>[] = [
  {
    value: 'yes',
    pattern: words(
      "(?:immediate|imminent|grave|serious|real|real and immediate) (?:and \\w+ )?(?:danger|risk (?:of|to) (?:serious |significant |physical |his |her |their |the )*(?:harm|life|safety|injury|death|\\w+'s life)|threat to (?:life|his life|her life|their lives)|peril|physical danger)",
      '(?:is|are|be|still|currently) in (?:\\w+ )?(?:danger|peril)(?: (?:now|right now|tonight|of (?:death|being \\w+|serious \\w+)))?',
      'in danger (?:now|right now|tonight|today)',
      '(?:life|lives|safety) (?:is |are )?(?:\\w+ )?(?:at risk|in danger|in (?:\\w+ )?jeopardy)',
      '(?:needs?|require[sd]?) (?:\\w+ )?(?:to be (?:got|rescued|taken) (?:\\w+ )?(?:out|safe|to safety)? ?(?:now|tonight|immediately|urgently|today)|rescu(?:e|ing)(?: now| tonight| immediately| urgently)?|help (?:right )?now|(?:immediate|urgent) (?:help|rescue|safeguarding|protection|police (?:help|response|attendance)))',
      '(?:can|could) (?:\\w+ )?hear (?:her|him|them|someone|somebody|the \\w+|an? \\w+|\\w+) (?:scream|cry|beg|shout)ing(?: for help)?',
      '(?:scream|shout|call|cry|begg|plead)ing for help',
      '(?:man|men|male|males|suspect|he|they|someone|boyfriend|gang|dealer)(?: is| are)? (?:with|armed with|holding|carrying|has) (?:an? |the )?(?:knife|gun|machete|weapon|axe|bat|firearm)s? (?:is|are) (?:\\w+ )?(?:outside|inside|at|in|with|trying)',
      "(?:is|are|'s|'re) coming (?:for|after|to (?:get|kill|hurt)) (?:him|her|them|us|me) (?:\\w+ )?(?:tonight|now|today|this evening)",
      "(?:is|are|'s) (?:now )?(?:strangling|stabbing|choking) (?:her|him|them|me)",
      '(?:is|are|remains) (?:an? |still |now |currently )*(?:\\w+ )?threat to (?:his|her|their) (?:life|lives)',
      '(?:is|are) (?:\\w+ )?bleeding(?=\\W*$|[,.]| and| from)',
      'kidnapped (?:[\\w,]+ ){0,8}?(?:ransom|for (?:his|her|their) (?:release|return))',
      '(?:gun|knife|machete|weapon|axe) and (?:is|are) (?:now )?(?:on (?:his|their|her) way|outside|at (?:the|her|his)|coming|heading)',
      '(?:at|in) (?:immediate|imminent|grave) (?:risk|danger)',
      'immediate risk to (?:the |an? |his |her |their )?(?:\\w+ )?(?:child(?:ren)?|girls?|boys?|victims?|him|her|them|safety|life|person)',
      "(?:is|are) (?:locked|trapped|shut) (?:in|inside|up)(?: \\w+){0,4}? and (?:cannot|can't|unable to|can not) (?:get out|leave|escape)",
      '(?:on|making) (?:his|their|her) way (?:\\w+ )?(?:to|and (?:will|is going to|are going to)) (?:kill|hurt|attack|stab|shoot|harm|beat)',
      "(?:won't|will not|refus(?:es|ed|ing) to) let (?:him|her|them) (?:call|have|get|see|go to) (?:an? |the )?(?:ambulance|hospital|doctor|help)",
      '(?:is|are) (?:\\w+ )?(?:bleeding (?:badly|heavily|to death)|unconscious|unresponsive|not breathing)',
      '(?:is|are) (?:alone |currently |still |in the (?:car|house|flat) )*with (?:the (?:suspect|abuser|offender|man|men|dealer)s?|(?:her|his) (?:abuser|exploiter|trafficker|attacker)s?) (?:right now|now|at (?:this|the) (?:very )?moment|as (?:we|i) speak|tonight)',
      'send (?:someone|officers|help|police|a unit|units) (?:right )?(?:now|immediately|straight away|urgently)',
    ),
    notAfter: wordsAtEnd(
      'no|not|in|(?:was|were)(?: an?| at| in)?|no longer|any|no known|assess\\w*(?: \\w+)?',
      'out of',
    ),
    notBefore: wordsAtStart('(?:assessment|of reoffending|of absconding|management)'),
    notWith: words(
      '(?:was|were) in (?:\\w+ )?danger',
      'now safe',
      'is safe',
      'are safe',
      'out of danger',
    ),
  },
  {
    value: 'yes',
    pattern: words(
      `(?:is|are|being|still|'s) (?:\\w+ly |now |still |being |right now |also )*(?:being )?${taken}(?: (?:\\w+[- ]?){0,8}?(?:right now|now|tonight|at (?:the|this) moment|as (?:we|i) speak|currently|today))?`,
      `${taken} (?:in|inside|at) (?:\\w+ ){0,7}?(?:right now|as (?:we|i) (?:speak|type|write)|at this (?:very )?moment|now(?=\\W*$|[,.;]))`,
      `(?:there is|there are|there's) (?:currently|now|right now) (?:\\w+ ){1,4}?(?:being )?${taken}`,
      "(?:is|are|'s) (?:now )?(?:beating|attacking|raping|hurting|torturing) (?:her|him|them|me)",
      '(?:right )?now (?:being )?(?:held|locked|beaten|attacked|raped|assaulted|trapped)',
      `(?:is|are) (?:currently|still|now|right now|at this moment) (?:being |in there |inside |in the (?:house|flat|room) )?(?:with (?:her|him|them)(?! (?:aunt|uncle|mother|mum|dad|father|family|nan|gran|sister|brother|friend|foster|social|carer|parent|cousin))|${taken}|in (?:the|a|his|her) (?:house|flat|room|car|property|address) with (?:her|him|them|the (?:girl|boy|child(?:ren)?|victim)))`,
      '(?:he|they|who|man|suspect|boyfriend) (?:has|have|is holding|are holding) (?:got )?an? (?:gun|knife|machete|firearm|weapon|axe)',
      '(?:in|inside|at) the (?:house|flat|room|property|address|hotel) (?:right )?now with (?:her|him|them|the \\w+|a \\w+)',
      '(?:with|alone with) (?:her|him|them|the (?:girl|boy|child(?:ren)?|victim)) (?:right now|as (?:we|i) speak|at this (?:very )?moment)',
      '(?:armed|weapon|knife|gun|machete) (?:\\w+ ){0,4}?(?:right now|outside now|inside now|at the (?:door|address) now)',
    ),
    onlyWith: nowWords,
    notBefore: wordsAtStart(
      '(?:in|at) (?:police|custody|hospital|prison|hmp|the police)',
      '(?:by|with|in) (?:police|officers|custody|staff|paramedics|her social|his social)',
    ),
    notWith: notInDanger,
  },
  {
    value: 'yes',
    pattern: words(
      "(?:is|are|'s|he's|they're) (?:\\w+ ){0,2}?(?:in|inside|at) (?:the|a|an|his|her|their) (?:\\w+ )?(?:house|flat|room|car|property|address|hotel|home)(?: \\w+){0,3}? (?:right now|now|tonight|as (?:we|i) speak|at (?:the|this) moment|with (?:her|him|them)(?: right)? now)",
    ),
    onlyWith: words(
      '(?:with|near|has) (?:her|him|them|the \\w+|a \\w+)',
      'child(?:ren)?|girls?|boys?|bab(?:y|ies)|victims?',
      'knife|gun|weapon|machete|armed|violent|threat\\w*|hurt\\w*|kill\\w*|attack\\w*',
    ),
    notWith: notInDanger,
  },
  {
    value: 'yes',
    pattern: words(
      'threat(?:s|en|ens|ened|ening)? ~~ to (?:kill|shoot|stab|murder|hurt|harm|burn|beat|attack) (?:\\w+ ){0,6}?(?:tonight|today|this (?:evening|afternoon)|now|in the next (?:few )?hours?|by (?:tonight|midnight))',
      "(?:will|'ll|going to|about to|plans? to|planning to|intends? to|would) (?:kill|shoot|stab|murder|hurt|harm|attack|petrol[- ]?bomb) (?:\\w+ ){0,6}?(?:tonight|today|this (?:evening|afternoon)|now|in the next (?:few )?hours?|later today)",
      '(?:tonight|today) (?:\\w+ ){0,6}?(?:going to|will|about to|would) (?:kill|shoot|stab|murder|hurt|harm|attack) (?:him|her|them|the)',
    ),
    notWith: words('now safe', 'is safe'),
  },
];
