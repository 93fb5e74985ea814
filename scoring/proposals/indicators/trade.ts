import type { Indicator } from '../../../domain/facts.ts';
import type { Cue } from '../cue.ts';
import { words, wordsAtEnd, wordsAtStart } from '../pattern.ts';

export const drugs =
  '(?:class a|cl a|drugs?|crack(?: cocaine)?|heroin|cocaine|coke|cannabis|weed|spice|ket(?:amine)?|mdma|gear|brown|wraps?|rocks?|packages?|bobby|pills|food|shots)';
const home =
  '(?:flat|home|house|address|property|bungalow|place|tenancy|council flat|maisonette|bedsit|room|accommodation)';
const whose = "(?:his|her|their|the|(?:an? |the )?(?:\\w+ ){0,3}?\\w+'s?)";
const causing =
  '(?:made|makes?|making|forc(?:ed|es|ing)|us(?:es|ed|ing)|told|tell(?:s|ing)|paid|pays?|sent|sends?|gets?|got|getting|recruit(?:s|ed|ing)|coerc(?:ed|es|ing)|pressur(?:ed|es|ing)|groom(?:ed|ing)|expected|exploited|tricked|threatened|having|has|have)';

/** Whom somebody has do it. */
export const young =
  '(?:him|her|them|girls?|boys?|child(?:ren)?|kids?|teen\\w*|lads?|victims?|youngsters?|young people|young person|pupils?|youths?|minors?)';

/** What victims are used for, and what is kept or owed. */
export const tradeCues: readonly Cue<Indicator>[] = [
  {
    value: 'drug-running',
    pattern: words(
      `${causing} (?:\\w+ ){0,2}?${young} (?:\\w+ ){0,3}?(?:to |into )?(?:sell|carry|run|deal|deliver|transport|hold|hide|move|plug|stash|courier)(?:ing|ling)? (?:\\w+ ){0,3}?${drugs}`,
    ),
  },
  {
    value: 'drug-running',
    pattern: words(
      `${causing} (?:\\w+ ){0,4}?(?:to |into |for )?(?:sell|carry|run|deal|deliver|transport|hold|hide|move|traffic|drop|plug|stash|shot|bag|take|courier|collect|store)(?:ing|ling)? (?:\\w+ ){0,3}?${drugs}`,
      `(?:sells?|selling|sold|carr(?:ies|ying|ied|y)|runs?|running|ran|deals?|dealing|delivers?|delivering|delivered|transport(?:s|ing|ed)|holds?|holding|moves?|moving|plugg(?:ing|ed)|couriers?) (?:\\w+ ){0,2}?(?:class a|drugs|crack|heroin|cocaine|coke|cannabis|weed|spice|wraps|packages) (?:for|on behalf of)`,
      `(?:carr(?:ies|ying|ied|y)|runn?ing|runs) (?:\\w+ ){0,2}?(?:class a|drugs|crack|heroin|cocaine|wraps|rocks|gear) (?:for|across|between|to|into|from|up|out|on|around|by train)`,
      `(?:carr(?:ies|ying)|running|runs|selling|sells|dealing|delivering) (?:\\w+ )?(?:class a|drugs|crack|heroin|cocaine|wraps|gear|weed|cannabis)(?=\\W*$)`,
      'drugs? (?:runners?|running|couriers?|mules?)',
      '(?:as (?:a )?)(?:runners?|drug couriers?)(?: for)?',
      `(?:found|caught|stopped|arrested|seen|picked up|located|returned) (?:\\w+ ){0,3}?(?:with|in possession of|carrying|holding|selling|dealing) (?:\\w+ ){0,3}?(?:class a|drugs|crack|heroin|cocaine|wraps|gear|weed|cannabis)`,
      `${causing} (?:\\w+ ){0,3}?(?:running|selling|dealing|carrying|trapping) (?:\\w+ )?${drugs}`,
      `(?:wraps|drugs|heroin|crack|packages) (?:\\w+ ){0,2}?(?:plugged|concealed (?:internally|inside))`,
      'carr(?:ies|ying) for (?:them|the (?:line|gang|group)|older|a (?:line|gang))',
      '(?:goes|going|gone|went|sent|taken) (?:out )?(?:country|cunch|ot)(?! (?:music|club|house|park|walks?))',
      '(?:he|she|boy|girl|child|teen\\w*|lad|yp|\\d+yo|pupil|they) (?:is |was |has been |are |been )?(?:now |also )?trapping(?= |\\W*$)',
    ),
    notAfter: wordsAtEnd(
      '(?:suspects?|dealers?|gang|ocg|group|men|man|males?|offenders?|landlord|nominals?|boss|couple|mother|father|mum|dad|brother|uncle|neighbours?|people)(?:,? (?:\\w+ ){0,3})?',
    ),
    notWith: words(
      'prescri(?:bed|ption)',
      'pharmacy',
      '(?:country|western) music',
      'food bank',
      'suspects? (?:\\w+ ){0,3}?(?:sells?|selling|deals?|dealing|runs?|running|carr\\w+)',
    ),
  },
  {
    value: 'cuckooed-address',
    pattern: words(
      'cuckoo(?:ed|ing|s)?(?! clocks?)',
      `taken over (?:${whose} )(?:\\w+ )?${home}`,
      `(?:taking|takes|took) over (?:${whose} )(?:\\w+ )?${home}`,
      `${home} (?:\\w+ ){0,2}?(?:has been|have been|had been|was|is being|being|is|been) (?:\\w+ )?taken over`,
      `mov(?:ed|ing) (?:themselves )?in(?:to)? (?:\\w+ ){0,3}?(?:${home} )?(?:uninvited|and (?:refus\\w+|won't|will not|would not|wouldn't|are|started|began|is|have|now) (?:\\w+ )?(?:leave|dealing|selling|using))`,
      `(?:deal(?:s|ing)|sell(?:s|ing)|dealt|sold) (?:\\w+ ){0,2}?(?:from|out of) (?:his|her|their|(?:a |the )(?:\\w+ )?(?:vulnerable|elderly|disabled|tenant|victim|old)(?: \\w+)*?'s|(?:a |the )?victim'?s) ${home}`,
      `(?:us(?:e|es|ed|ing)) (?:his|her|the (?:victim|tenant|man|woman|lady)'?s|their) (?:\\w+ )?${home} (?:\\w+ )?(?:to (?:deal|sell|store|bag|cut|cook|stash)|as a (?:base|drugs?|trap|stash|brothel)|for (?:dealing|drug|selling))`,
      `mov(?:ed|ing) (?:themselves )?in(?:to)? (?:his|her|their|the (?:victim|tenant)'s) (?:\\w+ )?${home} and (?:\\w+ )?(?:deal|sell|us(?:e|ing)|cook|stash|started|refuse)`,
      `home takeover`,
      `(?:won't|will not|wouldn't|refus(?:e|es|ed|ing) to) leave (?:his|her|the (?:victim|tenant|man|woman)'?s) ${home}`,
    ),
    notWith: words(
      'cuckoo (?:clock|bird|in the nest|land)',
      "cuckoo's nest",
      'cloud cuckoo',
      'heard (?:the|a) cuckoo',
      '(?:council|housing association|bank|new owners?|landlord) (?:has |have |had )?(?:taken|taking|took) over',
    ),
  },
  {
    value: 'money-mule',
    pattern: words(
      'borrow(?:ed|ing|s)? (?:his|her|their|the|my) (?:bank )?accounts?',
      'accounts? (?:\\w+ )?received (?:[£\\w,]+ ){1,6}withdrawn',
      'money[- ]?mul(?:es?|ing)',
      '(?:is |was |been |being )muled',
      '(?:bank )?accounts? (?:\\w+ ){0,3}?(?:used|being used|was used|is used) (?:\\w+ ){0,2}?(?:to|for|as) (?:\\w+ )?(?:launder|mov(?:e|ing)|receiv(?:e|ing)|transfer(?:ring)?|laundering|fraud\\w*|a mule|criminal|illicit|pass)',
      "us(?:e|es|ed|ing) (?:his|her|their|the (?:boy|girl|lad|child|victim|student)'?s) (?:\\w+ )?(?:bank )?accounts? (?:\\w+ ){0,2}?(?:to|for) (?:\\w+ )?(?:launder|mov(?:e|ing)|receiv(?:e|ing)|transfer(?:ring)?|laundering|fraud\\w*|pass|wash|money|cash)",
      '(?:let|lets|letting|allow(?:s|ed|ing)?|made (?:him|her) let|asked to let) (?:\\w+ ){0,4}?use (?:his|her|their|the \\w+) (?:\\w+ )?(?:bank )?(?:accounts?|card)',
      "(?:launder(?:s|ed|ing)?|mov(?:ed|es|ing)|wash(?:es|ed|ing)|pass(?:ed|es|ing)|funnel(?:led|ling)) (?:\\w+ ){0,3}?(?:money|cash|funds|proceeds) (?:\\w+ )?through (?:his|her|their|the (?:victim|boy|girl|student|lad|child|teenager)'?s?) (?:\\w+ )?(?:bank )?accounts?",
      '(?:money|cash|funds|large sums|payments|thousands) (?:\\w+ ){0,3}?(?:through|into|in and out of) (?:his|her|their) (?:\\w+ )?(?:bank )?accounts? (?:\\w+ ){0,3}?(?:and (?:\\w+ )?(?:told|made|asked|out|withdrawn|sent on|moved on|he|she)|then|from (?:unknown|strangers|people))',
      '(?:money|cash|funds|£\\S+|thousands|payments) (?:\\w+ )?(?:is|are|was|were|being|been|gets?) (?:\\w+ )?(?:moved|laundered|passed|put|transferred|sent|paid|funnelled|washed) (?:\\w+ )?through (?:his|her|their|the \\w+) (?:\\w+ )?(?:bank )?accounts?',
      "(?:open(?:ed|ing)?|set up) (?:\\w+ ){0,2}?bank accounts? (?:\\w+ )?in (?:his|her|their|(?:the )?(?:workers|victims?|girls|boys|men|women)'?) names?(?: to (?:launder|move|receive))?",
    ),
    notWith: words('rent', 'council tax', 'appointee', 'power of attorney'),
  },
  {
    value: 'drug-dependence-fed',
    pattern: words(
      '(?:given|offered|gets?|supplied with) (?:\\w+ )?(?:crack|heroin|drugs|spice|weed|cocaine) (?:in return|in exchange|for (?:the )?use)',
      `(?:paid|pays|pay|paying|rewarded) (?:\\w+ )?(?:in|with) (?:\\w+ )?(?:drugs|crack|heroin|cocaine|spice|weed|cannabis|gear|alcohol|drink)`,
      `(?:feed|feeds|fed|feeding|ply|plies|plied|plying|ke(?:eps|pt|eping)|suppl(?:y|ies|ied|ying)|injects?|injected|dosed|drugged|give|gives|gave|given|giving) (?:him|her|them|the (?:girls?|boys?|women|woman|child(?:ren)?|lads?|victims?|tenant)|\\w+ girls?) (?:(?!to |sell|carry|deal|run|hold|deliver|mov)\\w+ ){0,2}?(?:(?:with|on|addicted to|hooked on|dependent on|up with|more|free|some) )?(?:free |more |crack |some |her |his )*(?:drugs|crack(?: cocaine)?|heroin|cocaine|spice|weed|cannabis|ketamine|alcohol|vodka|drink|ghb|mdma)`,
      `(?:is|was|are|were|been|being|be) (?:\\w+ )?(?:fed|plied|injected|supplied|given|kept) (?:\\w+ ){0,2}?(?:with |on )?(?:free |more |crack |some )*(?:drugs|crack(?: cocaine)?|heroin|cocaine|spice|weed|cannabis|ketamine|alcohol|vodka|drink|drink and drugs|mdma)`,
      `plied (?:\\w+ )?with (?:\\w+ )?(?:drugs|drink|alcohol|vodka|crack|heroin|weed|cannabis)`,
      `(?:got|getting|gets|get) (?:him|her|them|the \\w+) (?:hooked|addicted)`,
      `hooked (?:him|her|them) on`,
      `(?:in exchange|in return) for (?:\\w+ )?(?:drugs|crack|heroin|weed|spice)`,
      `ke(?:eps?|pt) (?:him|her|them) (?:high|addicted|dependent|using|drugged|stoned|hooked)`,
      `(?:feeds?|feeding|fed|fuell?(?:s|ing|ed)) (?:his|her|their) (?:\\w+ )?(?:habit|addiction|dependen\\w+)`,
    ),
    notWith: words(
      'prescri(?:bed|ption)',
      'hospital (?:gave|drip)',
      'painkillers',
      'nurses?',
      'methadone programme',
      'asked (?:for|if)',
    ),
  },
  {
    value: 'debt-bondage',
    pattern: words(
      'debt[- ]bond(?:age|ed)',
      '(?:owes?|owed|owing) (?:them|him|the (?:gang|dealers?|group|traffickers?|boss|agent|smugglers|ocg|line|men|owner|gangmaster|employer)|his dealers?|her dealers?|a dealer|older (?:boys|lads)|(?:money )?to (?:the )?(?:them|gang|dealers?|traffickers?|smugglers)) ?(?:for|money|£\\S+)?',
      '(?:owes?|owed|owing) (?:\\w+ )?(?:£\\S+|money|thousands|hundreds)? ?(?:\\w+ )?for (?:\\w+ ){0,3}?(?:drugs|package|wraps|stash|flights?|journey|travel|tickets?|passage|visa|accommodation|food)',
      '(?:pay|paying|paid|work|working|worked|pays|works|clear|clearing) (?:it |this |that )?off (?:\\w+ ){0,4}?(?:debts?|what (?:he|she|they) owes?|money (?:he|she|they) owes?)',
      'drugs? debts?',
      'debts? (?:\\w+ ){0,2}?(?:to|owed to) (?:the |a |his |her |their |local )*(?:gang|dealers?|group|traffickers?|boss|agent|smugglers|ocg|line|exploiters?|gangmaster|recruiter|employer|county line)',
      'in debt to (?:the |a |his |her |their |some |local )*(?:them|gang|dealers?|group|traffickers?|boss|agent|smugglers|ocg|line|older (?:boys|lads)|exploiters?|gangmaster|employer|people who|men)',
      '(?:told|tells|says|said|claims?|claimed) (?:\\w+ ){0,2}?(?:he|she|they) (?:now |still |all )?owe[sd]? (?:them|him|money|£\\S+|thousands|hundreds|the)',
      '(?:pay|paying|pays|repay|repaying) (?:them |him )?(?:back )?(?:for )?(?:the |his |her |their )?(?:cost of |costs of )?(?:the |his |her |their )?(?:journey|travel|flights?|passage|smuggling fees?|recruitment fees?|visa)',
      '(?:pay|paying|pays|repay|repaying) (?:\\w+ )?back (?:the |their |her |his )?(?:agent|traffickers?|smugglers?|recruiters?|people who brought \\w+|gang|dealers?)',
      'debts? (?:\\w+ ){0,3}?(?:keeps? (?:growing|going up|rising|increasing)|can never|never goes down|has to be worked|must be worked|to work off|to pay off)',
      '(?:work|working|worked|works) (?:to|until) (?:pay|repay|clear) (?:off |back )?(?:\\w+ ){0,2}?debts?',
      '(?:taxed|robbed of (?:the )?drugs)(?= (?:and|so|by|then))',
      '(?:lost|losing) (?:\\w+ ){0,2}?(?:drugs|package|stash|wraps) (?:\\w+ ){0,3}?(?:owes?|debt|pay)',
    ),
    notWith: words(
      'council tax',
      'student loan',
      'mortgage',
      'credit card',
      'payday loan',
      'rent arrears',
      'debt of gratitude',
      'gas bill',
      'electricity',
      'bailiffs',
      'owes? (?:the )?(?:council|bank|landlord|hmrc|dwp)',
      'debt to society',
      '(?:in )?debt to the (?:bank|council|taxman)',
    ),
  },
  {
    value: 'wages-withheld',
    pattern: words(
      "(?:not|never|n't|hardly|barely|rarely) (?:\\w+ )?(?:been |being |getting |get )?paid(?: (?:for (?:\\w+ ){0,2}?(?:weeks?|months?|work|hours?|it)|anything|at all|properly|a penny|wages|any (?:wages|money)|in (?:weeks|months)|since|the minimum wage|minimum wage))?",
      'unpaid (?:labour|work|wages|hours|overtime|for)',
      '(?:work(?:s|ed|ing)?|labour(?:s|ed|ing)?|toil\\w*) (?:\\w+ ){0,6}?(?:unpaid|for (?:no|little|next to no|hardly any|almost no) (?:pay|money|wages)|for nothing|for free|without (?:pay|wages|being paid|any pay)|for food (?:and|only))',
      '(?:no|little or no|hardly any|any) (?:pay|wages)(?= (?:for|since|in|and|at)|\\W*$)',
      '(?:no|zero|nil) (?:pay|wages)',
      '(?:without|w/o) (?:any )?(?:pay|wages|being paid)',
      '(?:wages?|pay|earnings|salary) (?:\\w+ ){0,3}?(?:withheld|kept back|taken off (?:him|her|them)|stopped|confiscated|stolen|docked|kept by|taken by|taken from|held back|deducted)',
      "(?:withh(?:olds?|eld|olding)|ke(?:eps|ep|pt|eping)|tak(?:es|e|ing)|took|steal(?:s|ing)?|stole|pocket(?:s|ed|ing)|docks?|docking|deducts?|confiscat\\w+) (?:(?:all|most|half|much|some|nearly all|the bulk) (?:of )?)?(?:his|her|their|the (?:workers|men|women|lads|girls|staff|labourers|victims?)'?s?) (?:\\w+ )?(?:wages?|pay|earnings|salary|tips)",
      '(?:paid|pays|pay|paying|earns?|earning|gets|get|getting|receiv(?:es|ing|ed)) (?:\\w+ ){0,3}?(?:nothing|next to nothing|a pittance|peanuts|(?:well |far |way )?(?:below|under|less than) (?:the )?(?:national )?(?:minimum|living) wage|below (?:the )?(?:nmw|nlw))',
      '(?:below|less than|under) (?:the )?(?:national )?(?:minimum|living) wage',
      '(?:paid|pays?|earns?|gets?|getting|given|receiv(?:es|ing|ed)|for) (?:only |just |about |around |as little as |\\w+ only |them (?:just |only )?|him (?:just |only )?|her (?:just |only )?)?(?:£(?:[1-9]|[1-4]\\d|50)(?:\\.\\d\\d)?|(?:ten|twenty|thirty|forty|fifteen|five) (?:pounds|quid)) (?:for )?(?:a|per|each|every|for a whole|the whole|for a) (?:\\d+[- ]hour )?(?:day|shift|week)',
      '(?:paid|pays|earns?|gets|getting|given) (?:only |just |about |around )?£[1-7](?:\\.\\d\\d)? (?:an|per) hour',
    ),
    notBefore: wordsAtStart(
      '(?:leave|internship|carers?|bills?|fines?|rent|parking|invoice|the rent|his rent|her rent|their rent|tax|council|attention|by card|for by|the fare|for the (?:taxi|food|meal|ticket))',
      'intern',
    ),
    notAfter: wordsAtEnd(
      'an?',
      'rent|bill|fine|fare|tax|loan|invoice(?: \\w+)?',
      'suspect (?:is|was|has)',
    ),
    onlyNear: words(
      'work\\w*',
      'labour\\w*',
      'job',
      'wages?',
      'pay',
      'paid',
      'earnings',
      'car ?wash',
      'farm',
      'factory',
      'nail bar',
      'site',
      'salary',
      'minimum wage',
      'shifts?',
      'hours?',
      'cook',
      'clean\\w*',
    ),
    notWith: words(
      'unpaid (?:leave|fines?|rent|bills?|carer|intern\\w*|council|parking)',
      'not paid (?:the |his |her |their )?(?:rent|bill|fine|fare|council|tax|attention)',
      'sick pay',
      'maternity',
    ),
  },
];
