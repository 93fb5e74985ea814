import type { Frequency } from '../../domain/facts.ts';
import type { Cue } from './cue.ts';
import { words, wordsAtEnd, wordsAtStart } from './pattern.ts';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const several =
  '(?:\\d+|two|three|four|five|six|several|a few|a couple of|couple of|multiple|many|2-3|two or three|three or four|2 or 3)';

/** What people do as often without any harm in it. */
const everyday = words(
  '(?:attend(?:s|ed|ing)?|goes to|go to|going to|walks? to|at|walk(?:s|ed|ing)?|into|bus to) (?:\\w+ )?(?:school|college|church|mosque|gym|work experience|university|nursery|temple|the gym|swimming|football(?: practice| training)?|training|karate|dance(?: class)?|youth club|lessons?|boxing)',
  '(?:medication|tablets|methadone|insulin|inhaler|prescription|medicine|antidepressants)',
  '(?:social worker|support worker|key ?worker|cpn|probation(?: officer)?|nurse|carers?|counsellor|therapist|family support|pastor|yot worker|health visitor|care package)',
  '(?:phones?|calls?|rings?|texts?|speaks? (?:to|with)|facetimes?|skypes?|visits?|sees?|emails?) (?:his|her|their) (?:\\w+ )?(?:mum|mother|dad|father|nan|grandmother|gran|parents|family|sister|brother|aunt|kids|children|grandparents|friends?)',
  '(?:reports?|reporting|signs?|signing) (?:on|to (?:the )?(?:home office|police|immigration|job ?centre))',
  '(?:daily|weekly|sunday) (?:mail|mirror|telegraph|express|star|record|post|times|newspaper|paper|briefing|meetings?|tasking|bulletin|digest|management|mgmt|conference|update|echo|gazette|prayers?|report|log)',
  'appointments?',
  'meets? (?:with )?(?:her|his) (?:social|support|key|youth)',
  'walks? (?:the|his|her) dogs?',
  '(?:caller|neighbour|witness|informant|i|we) (?:walks?|drives?|pass(?:es)?|cycles?|jogs?|runs?)(?: past| by)?',
  'on (?:the|his|her|my|their) way to (?:work|school)',
  '(?:patrols?|officers? (?:visit|attend|patrol|check)|beat team|neighbourhood team|we (?:meet|visit|check))',
  'benefits? (?:is|are) paid',
  '(?:bins?|post|refuse|milk|rubbish) (?:is |are |get |gets )?(?:collected|delivered|comes?|go|goes|put|emptied)',
  'bail',
  'tag(?:ged)?',
  'curfew',
  'sits? (?:her|his) exams?',
  'panel',
  'pocket money',
  'at work',
  'rent is',
  'collects? (?:the|his|her|their) rent(?! money)',
  'reviewed?',
  'homework',
  'contact with (?:\\w+ )?(?:children|kids|pupils|young people|vulnerable)',
  '(?:enjoys?|likes?|drinks?|smokes?|eats?|watches|plays?|prays?|swims|cooks|reads?)(?! (?:drugs|up))',
);

export const frequencyCues: readonly Cue<Frequency>[] = [
  {
    value: 'daily',
    pattern: words(
      '(?:every|each|nearly every|almost every|every single|most|any given|all) (?:single )?(?:day|night|evening|morning|afternoon|nights|days|evenings|mornings|afternoons)(?! (?:of (?:her|his|the) (?:life|week off)|off|out|shift))',
      'daily(?: basis)?',
      'nightly',
      'day (?:after|in,? (?:and )?) ?(?:day|day out)',
      'night after night',
      'day and night',
      '(?:seven|7|six|6) (?:days|nights) (?:a|per|each|every) week',
      '7 days a week',
      '24[/ -]7',
      '(?:a)?round the clock',
      '(?:\\w+|\\d+) times (?:a|per|each|every) (?:day|night)',
      '(?:once|twice) (?:a|per) (?:day|night)',
      'several times (?:a|per|each|every) (?:day|night)',
      '\\d+ (?:hours?|hrs) (?:a|per|each) day,? (?:every|seven|7|six|6|all) (?:day|days|week)(?: (?:a|per) week)?',
    ),
    notWith: everyday,
    notAfter: wordsAtEnd('one of|per|£\\d+(?: \\w+)?'),
    notBefore: wordsAtStart('(?:life|living|routine|rate|allowance)'),
  },
  {
    value: 'weekly',
    pattern: words(
      '(?:every|each|nearly every|almost every|most|all) (?:single )?(?:week|weeks|weekends?|week-?end)',
      'weekly(?: basis)?',
      'week (?:after|in,? (?:and )?) ?(?:week|week out)',
      `(?:every|each|most) (?:other )?${day}(?: (?:night|evening|morning|afternoon))?s?`,
      'on (?:mon|tues|wednes|thurs|fri|satur|sun)days',
      `(?:once|twice|thrice|${several} (?:times|nights|days|evenings)|one or two (?:times|nights|days)|once or twice) (?:a|per|each|every) week`,
      '(?:at|on) weekends',
      `${day} (?:and|or) ${day} (?:nights|evenings|mornings|afternoons)`,
      'one (?:day|night|evening) (?:a|per|each|every) week',
    ),
    notWith: everyday,
    notAfter: wordsAtEnd('£\\d+(?: \\w+)?|per|paid|earns|seven days|six days|7 days|6 days|days'),
    notBefore: wordsAtStart(
      '(?:wage|pay|shop|rent|rate|allowance|tasking|meeting|of the (?:holidays|month))',
    ),
  },
  {
    value: 'occasional',
    pattern: words(
      'occasional(?:ly)?',
      '(?:every )?(?:now and (?:then|again)|once in a while|so often)',
      'from time to time',
      'at times',
      'sporadic(?:ally)?',
      'intermittent(?:ly)?',
      'infrequent(?:ly)?',
      'on and off',
      'off and on',
      'monthly(?: basis)?',
      'every (?:other |single )?month',
      'each month',
      `(?:once|twice|${several} times|once or twice) (?:a|per|each|every) (?:month|year)`,
      'every (?:few|couple of|two|three|2|3) (?:months)',
      'every (?:few|couple of|three|four|2-3|3|4|six|five) weeks',
      'every so often',
      '(?:on|at) (?:irregular|random) (?:occasions|intervals)',
      'on (?:several|a few|a number of|various|a handful of|two|three|four|a couple of) (?:separate |different |other |previous )?occasions(?! (?:this|in (?:the|a) (?:week|day))|a)',
      '(?:only )?(?:once|twice) or (?:twice|three times) (?:in|over|since|during) (?:the|this)',
    ),
    notWith: everyday,
    notBefore: wordsAtStart(
      '(?:drug|drinker|drink|smoker|cannabis|user|table|cigarette|rent|payment|instal|wage|salary|meeting|tasking|report)',
    ),
    notAfter: wordsAtEnd('£\\d+(?: \\w+)?|paid'),
  },
  {
    value: 'once',
    pattern: words(
      '(?:on )?(?:just |only )?(?:one|a single) (?:known |reported |previous )?occasions?(?! (?:when|per))',
      '(?:a )?one[- ]off(?: (?:incident|event|occurrence|episode|visit|trip))?',
      '(?:a |an |one )?(?:single|isolated|one-off) (?:incident|event|occurrence|episode|instance|occasion)',
      '(?:only|just|happened|it was|occurred|took place|has been) (?:happened |ever happened |been |the |ever been |occurred )?(?:once|the once|one time)(?! (?:a|per|in|every|each|he|she|they|the|again|or|more|upon))',
      '(?:the )?(?:only|first) (?:known |reported )?(?:incident|time (?:this|it) (?:has )?(?:happened|occurred))',
      'once only',
      '(?:the )?first and only (?:time|occasion|incident)',
      '(?:was|were|been|got) (?:approached|beaten|raped|assaulted|attacked|threatened|visited|contacted|taken|robbed|abused|hit|paid|seen) (?:just |only )?once(?=\\W*$|[,;.]| (?:outside|in|at|by|when|near|on))',
    ),
    notAfter: wordsAtEnd(
      "more than(?: just)?|not(?: just)?(?: an?)?|n't(?: just)?(?: an?)?|at least|than|on more|no|rather than an?",
    ),
    notWith: words('more than one occasion', 'at once'),
    whenever: true,
  },
];
