import type { Age } from './ages.ts';
import { record } from './history.ts';
import { words, wordsAtEnd, wordsAtStart } from './pattern.ts';
import { harmDone, lastNamed, type Role } from './roles.ts';

/** Whether an age is a victim's; `spokenOf`: whom the statement before spoke of. */
export function isVictims(age: Age, spokenOf: Role | undefined): boolean {
  const { before, after, text, scope } = age.sighting;
  const near = after.slice(0, 90);
  if (age.isPlain)
    return (
      (doneTo.test(near) && !actorBefore.test(before)) ||
      victimsAre.test(before) ||
      freed.test(before)
    );
  if (age.isThen && (`${before} ${near}`.search(record) >= 0 || lifeEvent.test(after)))
    return false;
  if (near.search(bystanding) >= 0) return false;
  if (/^until/i.test(text)) return false;
  if (!age.isThen && near.search(accused) >= 0 && near.search(underDuress) < 0) return false;
  if (`${before} ${after}`.search(aside) >= 0) return false;
  const suffers = `${text} ${near.split(turn)[0] ?? ''}`.search(harmDone) >= 0;
  const whose = owner(age);
  if (toldOfOwn.test(before) && age.range[0] < 18) return !uninvolved.test(near);
  if (harming.test(before)) return age.range[0] < 18;
  if (parentOf.test(before) && tells.test(near)) return age.range[0] < 18;
  if (age.range[0] >= 60 && whose !== 'suspect' && whose !== 'bystander')
    return suffers || `${after} ${scope}`.search(preyedOn) >= 0;
  const isOfHousehold =
    household.test(before) && `${before.slice(-30)}${text}`.search(offspring) >= 0;
  if (age.range[1] <= 3 || isOfHousehold) return suffers;
  if (
    kinOf.test(near) ||
    (friendAfter.test(near) && before.endsWith("'s ")) ||
    (ofAnother.test(before) && !age.isThen && !inContact.test(before)) ||
    (whose === 'kin' && `${before}${text}`.search(somebodys) >= 0)
  )
    return suffers || also.test(near);
  if (whose === 'suspect' || whose === 'bystander') return false;
  if (
    whose === undefined &&
    startsWithPronoun.test(age.sighting.statement.text) &&
    spokenOf &&
    spokenOf !== 'victim'
  )
    return false;
  if (
    whose === 'pronoun' &&
    spokenOf === 'suspect' &&
    startsWithPronoun.test(age.sighting.statement.text)
  )
    return false;
  if (age.range[0] < 18) return true;
  return suffers || (whose !== 'kin' && isNamedVictim(age));
}

/** The word that the age stands with: after it first ("16-year-old suspect"), else before ("suspect aged 16"). */
function owner({ sighting }: Age): Role | 'pronoun' | undefined {
  const [following = ''] = nounAfter.exec(sighting.after.replace(once, ' ')) ?? [];
  const inside = lastNamed(sighting.text.replace(/^\W*(?:he|she|they|when|i)\b/i, ''));
  const role = lastNamed(following) ?? inside;
  if (role !== undefined) return role;
  if (introduced.test(sighting.before)) return undefined;
  const [last = ''] = lastWords.exec(sighting.scope.replace(toldTo, ' ')) ?? [];
  const noun = lastNamed(last.replaceAll(pronouns, ' '));
  if (noun !== undefined) return noun;
  return `${last} ${sighting.text}`.search(pronouns) >= 0
    ? 'pronoun'
    : (lastNamed(sighting.scope) ?? undefined);
}

/** An adult is one only where the words say so: whoever acts is often named with an age too. */
function isNamedVictim({ sighting }: Age): boolean {
  const around = `${sighting.before.slice(-30)} ${sighting.text} ${sighting.after.slice(0, 40)}`;
  return around.search(sufferer) >= 0;
}

const somebodys = words(
  "(?:his|her|their|my|our|\\w+'s) (?:\\w+[- ]){0,3}?(?:(?:half-?|step-?)?(?:sister|brother|sibling)s?|cousins?|nephews?|nieces?|wife|husband|partner|mother|father|mum|dad)",
  '(?:his|her|their|my|our|a) (?:\\d+|\\w+)[- ]?(?:year|yr|yo|y)',
);
const household = /\b(?:liv(?:es|ed|ing)|resides|stays) with\b/i;
const offspring = words(
  'children',
  'kids',
  'child',
  'sons?',
  'daughters?',
  'step-?children',
  'grandchildren',
);
const once = /^[\s-]*(?:retired|former|ex-?) ?\w+/i;
const nounAfter = /^[\s-]*(?:\w+[\s-]+){0,2}?[\w-]+/;
/** "Police were told of a 15-year-old": not the one who was told. */
const introduced = /(?<!\b(?:is|was|are|were|being|as|be)) (?:an?|one|another) $/i;
const toldTo =
  /\b(?:told|tells|telling) (?:his|her|their|the|an?|my|our) \w+(?: \w+)? (?:that )?$/i;
const lastWords = /(?:[\w'’-]+[\s,(:-]*){0,5}$/;
const pronouns = /\b(?:he|she|they|i|who|him|her)\b/gi;
const startsWithPronoun = /^\W*(?:he|she|they)\b/i;
const turn =
  /\b(?:by|but|while|whereas|and (?:(?:his|her|their) (?!employer|boss|landlord|home|flat|house|bungalow|address|bank|account|passport|money|wages|card)|the\b|an?\b))|[;]/i;

const bystanding = wordsAtStart(
  '(?:\\w+ ){0,2}?(?:who |,? )?(?:is |was |were |has been |only |just |had |has )*(?:only |just |merely )*(?:saw|witness(?:ed|es)?|heard|watched(?! by)|overheard|filmed(?! by)|spotted(?! by)|noticed|reported (?:it|this|that|the)|called (?:us|it in|police|999)|raised (?:it|the)|(?:was |is |were )?(?:also )?(?:present|asleep|upstairs|nearby|unharmed|at home|in the (?:next|other) room|in bed|in another room|in the (?:house|car|property|room|kitchen)(?! with (?:him|them))))',
  '(?:\\w+ ){0,3}?(?:is|was) (?:only |just |merely )?a(?:n eye)? ?witness',
  '(?:[\\w-]+ ){0,5}?told (?:us|officers|police|me|staff) (?:which|where|who|what)',
  '(?:[\\w-]+ ){0,4}?(?:gave (?:us|me|officers|police)|(?:was|were) (?:playing|riding|fighting|shouting|hanging (?:around|about)|walking (?:past|home|by|her|his)))',
  '(?:\\w+ ){0,2}?(?:could|might|would) (?:\\w+ )?(?:be|become|get|fall|have)',
  '(?:boys? |girls? |child(?:ren)? |lads? |who |,? )*(?:found|discovered|handed in|noticed|recogni[sz]ed) (?:a|an|the|it|some|two|this)',
  "(?:[\\w'-]+ ){0,7}?(?:reported seeing|reports seeing|has reported seeing)",
);
const accused = wordsAtStart(
  '(?:\\w+ ){0,2}?(?:who )?(?:was|has been|were|is|have been) (?:\\w+ )?(?:arrested|charged|suspected|convicted|the (?:main |prime )?suspect|a suspect|interviewed under caution|bailed|identified as (?:the|a) suspect|wanted|responsible|behind)',
  '(?:\\w+ ){0,1}?(?:who )?(?:was|were|has been) (?:stopped|searched|detained|warned|moved on)(?! (?:from|in a house))',
  '(?:(?!when|after|because|while|and|he|she|they)\\w+ ){0,2}?(?:who )?(?:has |have |had )?(?:stabbed|raped|attacked|robbed|punched|assaulted|kicked|shot|slashed|groomed|beat|threatened|hit) (?:an?|the|him|her|them|another|his|one)',
  '(?:\\w+ ){0,1}?(?:who )?(?:was |were |have |has )?(?:threw|throwing|smash(?:ed|ing)|vandalis(?:ed|ing)|set fire|damag(?:ed|ing)|spat|spitting|swore|swearing)',
);
const underDuress = words(
  'forced',
  'made to',
  'been given',
  'coerced',
  'exploited',
  'duress',
  'told to',
  'groomed',
);
const aside = words(
  'not (?:a |the |believed to be a |thought to be a )?victims?',
  'only a witness',
  'just a witness',
  'nothing to do with',
  'not (?:involved|at risk|affected|harmed|part of)',
  'no concerns? (?:for|about|around|regarding)',
  '(?:is|are|was|were|seen|home) (?:both |all )?safe and well',
  'off-?duty',
);
/** "Mum reports her 14-year-old daughter …": what the teller is telling of. */
const toldOfOwn = wordsAtEnd(
  '(?:mother|mum|mam|mom|father|dad|parents?|grand\\w+|nan|carer|aunt|uncle|caller|informant|inf|rp|she|he|i|we|they) (?:(?:is|are|has|have|was|very|also|now) )*(?:reports?|reported|reporting|says?|said|states?|stated|stating|tells us|told us|rang|rings|called|calling|phoned|worried|concerned|disclosed|believes?|thinks?|suspects?|believe|alleges?|complains?|found|fears?)(?: (?:in|that|about|because|as|to say|to report|for|us|police|school|101|999|to|with concerns|concerns|concern))* (?:her|his|their|my|our)(?: own)?(?: (?:foster |step-?)?(?:grand)?(?:son|daughter|child|lad|girl|boy|kid|niece|nephew))?,?',
);
const parentOf = wordsAtEnd(
  '(?:mother|mum|father|dad|parents?|carers?|guardian) (?:of|to)(?: an?| the| her| his)?',
);
/** "Forcing his 14-year-old daughter to beg": to whom it is done, whosever child it is. */
const harming = wordsAtEnd(
  '(?:(?:abus|rap|groom|exploit|forc|beat|traffick|us|sell|pimp|mak|hit|hitt|hurt|assault|harm|touch|film|molest|starv)(?:es|ed|ing|s)|beat|hits?|hurts?|made|sold) (?:his|her|their)(?: own)?',
);
const tells = wordsAtStart(
  '(?:\\w+ ){0,2}?(?:has |have |is |are )?(?:says?|said|reports?|reported|states?|stated|rang|called|contacted|concerned|worried|told us|found|noticed|discovered)',
);
const uninvolved = wordsAtStart(
  '(?:\\w+ ){0,2}?(?:,? ?who )?(?:is |was |has |had )?(?:saw|seen|told|mentioned|heard|recogni[sz]ed|knows|goes to|attends|plays|friends|at the same|in the same|walking|playing|(?:scared|frightened|afraid|worried|upset)(?! of)|fine|safe|not|never|cannot|asleep|too)',
);
/** Done to a grown person who is named by no more than the word for one. */
const doneTo =
  /^,? (?:(?:sleep|live)s? (?:\w+ ){0,4}?(?:on (?:\w+ )?(?:mattress(?:es)?|floors?)|in (?:an? |the |one )?(?:shed|container|caravan|barn|lorry|garage|unit|tent|room)s?|above)|works? (?:\w+ ){0,6}?(?:for (?:no|nothing)|unpaid|without pay)|are (?:never|not|rarely|hardly) paid)\b|^,? (?:(?:held|kept|locked|beaten|trafficked|exploited|controlled|sold|found (?:living|sleeping|locked)) (?:in|at|by|to|for|from|against|into|above|behind|up)|(?:forced|made|coerced) to|not paid)\b|^(?:,? ?(?!(?:told|tells|said|says|that|she|he|they|it|and|the|an?|her|his|their|when|if|but)\b)[\w'-]+){0,4}? (?:is|are|was|were|been|being|get|gets|getting|got)(?: (?:also|both|all|now|still|then|currently|allegedly|being|\w+ly))* (?:forced|made to|exploited|abused|raped|groomed|trafficked|held(?! (?:by police|in custody|on suspicion))|kept|locked|beaten|threatened|coerced|controlled|sold|scammed|defrauded|cuckooed|rescued|tricked|conned|intimidated|blackmailed|pimped|starved|enslaved|not (?:being )?(?:paid|allowed)|paid (?:nothing|less|below|under|£\d+ (?:a|per) day)|(?:living|sleeping|housed|crammed|found (?:living|sleeping|locked|working)) (?:\w+ ){0,4}?(?:in|above|behind|under|at)|brought (?:\w+ ){0,5}?(?:and (?:sold|forced|made)|to work|for sex)|working (?:\w+ ){0,6}?(?:for (?:no|nothing)|unpaid|without|under duress))/i;
const actorBefore = wordsAtEnd(
  '(?:by|with|from|to|of (?:the|those|these|two|three|four)|for|arrested|suspects?:?)(?: (?:an?|the|some|older|other|unknown|two|three|four|several|local|adult|\\w+ian|these|those|different|group of))*',
);
/** What befalls the old, and is seldom done by them. */
const preyedOn = words(
  '(?:giv(?:es|ing|en)|gave|hand(?:ed|s|ing)|lost|losing|sent|sends|sending|pa(?:id|ys|ying)|transferr?(?:s|ed|ing)|withdr[ae]w(?:n|s|ing)?)',
  '(?:his|her|their) (?:\\w+ )?(?:flat|home|house|bungalow|savings|money|cash|pension|account|card|benefits)',
  'has had £[\\d,]+',
  '(?:visited|befriended|targeted|bullied|pestered|hassled|harassed|pressured) (?:by|for)',
);
const victimsAre = /\bvictims?(?:,|:| are| were| is| was)? (?:all |both |an? |the )*(?:[a-z]+ )?$/i;
const freed = wordsAtEnd(
  '(?:rescued|freed|trafficked|exploit(?:ed|ing|s)|enslav(?:ed|ing)|smuggled|traffics)(?: (?!by|and|from|with)\\w+){0,3}',
);
const inContact = wordsAtEnd(
  '(?:contact|sex|relationship|intercourse|communicat\\w+|messag\\w+|chat\\w*|talking|alone|sleeping|involved|drinking|partying) with (?:an?|two|three|the)',
);
const lifeEvent = wordsAtStart(
  '(?:his|her|their|the family|they|she|he)(?: \\w+){0,2}? (?:died|divorced|separated|split|emigrated|moved (?:house|home|here|school)|changed schools?|joined (?:the )?(?:army|cadets)|passed away|left school)',
);
const friendAfter = wordsAtStart('(?:best )?(?:friend|mate|classmate|girlfriend|boyfriend)s?');
const kinOf = wordsAtStart(
  '(?:son|daughter|child(?:ren)?|brother|sister|niece|nephew|girlfriend|boyfriend)s? of (?:the |an? |one of the )?(?:suspect|offender|landlord|caller|witness|officer|dealer|boss|neighbour|perpetrator|informant|owner)s?',
);
const also = wordsAtStart('(?:\\w+ ){0,3}?(?:also|too|as well|both)');
const ofAnother = wordsAtEnd(
  '(?:arrested|charged|stopped|detained|spoke to|spoken to|interviewed|bailed|looking for|appeal(?:ing)? to|statement from)(?: an?| the| two| another)?',
  "(?:caller|witness|officer|neighbour|informant|reporter|suspect|offender|teacher|social worker|landlord|boss|dealer|perpetrator|colleague|friend|sergeant|referrer)'?s'?(?: own)?(?: (?:\\w+|aged))?",
  '(?:my|our|his|her|their) own',
  '(?:his|her|their)',
  '(?:witness(?:es)?|suspects?|offenders?|callers?|informants?|dealers?|exploiters?|perpetrators?|abusers?) (?:is|are|was|were|include[sd]?|being|believed to be)(?: \\w+){0,4}',
  '(?:liv(?:es|ing)|lived|resides|stays|home|was|at home|along|together|father|mother|mum|dad|parent|married) (?:with|of|to) (?:his|her|their|an?|two|three|the)?(?: \\w+)?',
  '(?:has|have|had|with) (?:an?|two|three|his|her) (?:\\w+ )?(?:child(?:ren)?|kids?|son|daughter|baby)?,?(?: aged)?',
  '(?:father|mother|mum|dad|parent) (?:of|to)(?: \\w+)?',
);
const sufferer = words(
  'victims?',
  'vulnerable(?: \\w+)?',
  'care leavers?',
  'clients?',
  'complainants?',
  'aggrieved',
  'ip',
  'vic',
  'injured part(?:y|ies)',
  'exploited',
  'with (?:autism|(?:a |severe |mild |moderate )?learning|dementia|mental|a brain|additional|special|complex|downs?|schizophrenia|an? (?:alcohol|drug|heroin|crack))',
  '(?:workers?|labourers?|tenants?|occupiers?|occupants?)',
  '(?:resident|householder)s?(?= (?:is|was|has been|being))',
);
