import { words } from './pattern.ts';

/** Whose part a person has in what is told, by the word for them. */
export type Role = 'victim' | 'suspect' | 'bystander' | 'kin';

/** The part of the person last named in these words; undefined where nobody is. */
export function lastNamed(text: string): Role | undefined {
  const met = [...text.matchAll(person)].at(-1);
  const [role] = Object.entries(met?.groups ?? {}).find(([, word]) => word !== undefined) ?? [];
  return roles.find((each) => each === role);
}

/** The part of the person first named by more than a pronoun. */
export function firstNamed(text: string): Role | undefined {
  const [met] = [...text.matchAll(person)].filter(([word]) => !pronoun.test(word));
  const [role] = Object.entries(met?.groups ?? {}).find(([, word]) => word !== undefined) ?? [];
  return roles.find((each) => each === role);
}

const pronoun = /^(?:he|she|they|i|me|people|who)$/i;
const roles = ['victim', 'suspect', 'bystander', 'kin'] as const;

const suspects =
  'suspects?|susp|offenders?|perpetrators?|perps?|abusers?|exploiters?|traffickers?|dealers?|boss(?:es)?|owners?|employers?|gangmasters?|landlords?|ringleaders?|groomers?|nominals?|defendants?|attackers?|assailants?|controllers?|handlers?|pimps?|smugglers?|sus';
const bystanders =
  'witness(?:es)?|callers?|informants?|reporters?|rp|infs?|neighbours?|officers?|pc|dc|sgt|pcso|teachers?|headteachers?|social workers?|gps?|nurses?|doctors?|staff|paramedics?|passers?-by|bystanders?|onlookers?|colleagues?|health visitors?|referrers?|writers?|managers?|keyworkers?|support workers?|volunteers?|police|members? of the public|mop|shopkeepers?|drivers?|postman';
const kinsfolk =
  'mothers?|mums?|mam|mom|fathers?|dads?|parents?|grand(?:mother|father|parents?|ma|dad|mum)|nans?|aunt(?:ie|y)?|uncles?|(?:half-?|step-?)?(?:sister|brother|sibling)s?|cousins?|wife|husband|partner|step-?(?:mother|father|mum|dad)|nephews?|nieces?';
const victimWords =
  'victims?|vic|ip(?! address)|injured part(?:y|ies)|complainants?|aggrieved|clients?|grand(?:son|daughter|child|children)s?|girls?|boys?|child(?:ren)?|kids?|pupils?|students?|teen(?:ager)?s?|yps?|young (?:person|people|man|men|woman|women|lad|girl|boy)s?|youths?|youngsters?|juveniles?|minors?|mispers?|females?|males?|lads?|lass(?:es)?|sons?|daughters?|women|woman|pensioners?|widow(?:er)?s?|couples?|care leavers?|lady|ladies|gentlem[ae]n|twins|toddlers?|workers?|labourers?|tenants?|residents?|occupiers?|occupants?|customers?|patients?|service users?|she|he|they|i|me|man|men|people|persons?';

const person = new RegExp(
  String.raw`(?<![\w'])(?:(?<suspect>${suspects})|(?<bystander>${bystanders})|(?<kin>${kinsfolk})|(?<victim>${victimWords}))(?!\w)`,
  'gi',
);

/** Words for what is done to somebody: whoever they are said of suffers it. */
export const harmDone = words(
  '(?:is|was|are|were|be|been|being|gets?|getting|got) (?:also |both |all |now |still |then |currently |\\w+ly |being )*(?:forced|made(?= (?:to|do|work|sell|carry|have|see|pay|give|hold|deal|beg|steal|sleep|stay|live|watch|drink|take|perform|go)\\b)|used|exploited|abused|raped|groomed|trafficked|held|kept|locked|beaten|hit|stabbed|assaulted|attacked|threatened|coerced|targeted|controlled|recruited|sold|sexually|paid|scammed|defrauded|cuckooed|moved|plied|pressured|missing|rescued|robbed|tricked|conned|punched|kicked|slapped|intimidated|blackmailed|pimped|starved|enslaved|smuggled|approached|preyed on|filmed|photographed|drugged|touched|hurt|harmed|lured|befriended|bullied|tied|offered (?:drugs|money|vapes|gifts|cash|alcohol|a lift|work)|given (?:drugs|money|vapes|gifts|cash|alcohol|a phone|phones)|(?:sent|taken|brought|driven|dropped)(?! (?:\\w+ ){0,2}?(?:to|into|by|in|from) (?:hospital|custody|police|officers|a police|the police|the station|school|court|prison|safety|a place of safety|care|foster))|affected|not allowed)',
  '(?:forced|made|coerced|groomed) (?:to|into|by)',
  'exploited',
  '(?:picked up|collected|driven (?:around|about|to|from)|dropped off|bussed|ferried)(?! by (?:police|officers|(?:his|her|their) (?:mum|dad|parents|mother|father)))',
  '(?:home|flat|house|bungalow|address) (?:has been |was |is being |being |is )?(?:\\w+ )?(?:taken over|cuckooed)',
  'owes?',
  'lost (?:\\w+ )?(?:£[\\d,]+|(?:(?:his|her|their) )?(?:life )?(?:savings|money|pensions?))',
  'had (?:his|her|their) (?:\\w+ ){1,3}?(?:taken|stolen|emptied|used|withheld|held|confiscated)',
  '(?:keeps?|kept|took|takes|holds?|withholds) (?:his|her|their) (?:passport|documents|papers|id|bank card|wages)s?',
  'hand(?:ed|ing|s) over (?:£[\\d,]+|their|his|her|all|thousands)',
  '(?:pimps|grooms|beats|controls|exploits|rapes|abuses|threatens|traffics) (?:her|him|them)',
  '(?:dealers?|they|men|gang|users|strangers) (?:have |has |had )?moved in',
  '(?:goes|gone|went|reported) missing|missing from',
  'cuckooed',
  '(?:carr(?:ies|ying|y)|sell(?:s|ing)?|runn?(?:s|ing)?|deliver(?:s|ing)?|deal(?:s|ing)?|holding|drop(?:s|ping)) (?:\\w+ )?(?:drugs|crack|heroin|cocaine|weed|cannabis|wraps|packages|for (?:them|older|the (?:gang|line)))',
  'selling (?:herself|sex)',
  'groomed',
  'raped',
);
