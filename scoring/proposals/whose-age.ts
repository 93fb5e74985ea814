import type { Age } from './ages.ts';
import { words, wordsAtEnd, wordsAtStart } from './pattern.ts';
import { harmDone, lastNamed, type Role } from './roles.ts';

/** Whether an age is a victim's; `spokenOf`: whom the statement before spoke of. */
export function isVictims(age: Age, spokenOf: Role | undefined): boolean {
  const { before, after, text } = age.sighting;
  const near = after.slice(0, 90);
  if (near.search(bystanding) >= 0 || near.search(accused) >= 0) return false;
  if (`${before} ${after}`.search(aside) >= 0) return false;
  const suffers = `${text} ${near.split(turn)[0] ?? ''}`.search(harmDone) >= 0;
  const whose = owner(age);
  const isOfHousehold =
    household.test(before) && `${before.slice(-30)}${text}`.search(offspring) >= 0;
  if (age.range[1] <= 3 || isOfHousehold) return suffers;
  if (ofAnother.test(before) || (whose === 'kin' && `${before}${text}`.search(somebodys) >= 0))
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
  const [following = ''] = nounAfter.exec(sighting.after) ?? [];
  const inside = lastNamed(sighting.text.replace(/^\W*(?:he|she|they|when|i)\b/i, ''));
  const role = lastNamed(following) ?? inside;
  if (role !== undefined) return role;
  const [last = ''] = lastWords.exec(sighting.scope) ?? [];
  const noun = lastNamed(last.replaceAll(pronouns, ' '));
  if (noun !== undefined) return noun;
  return `${last} ${sighting.text}`.search(pronouns) >= 0
    ? 'pronoun'
    : (lastNamed(sighting.scope) ?? undefined);
}

/** An adult is one only where the words say so: whoever acts is often named with an age too. */
function isNamedVictim({ sighting }: Age): boolean {
  const around = `${sighting.before.slice(-30)} ${sighting.text} ${sighting.after.slice(0, 25)}`;
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
const nounAfter = /^[\s-]*(?:\w+[\s-]+){0,2}?\w+/;
const lastWords = /(?:[\w'’-]+[\s,(:-]*){0,5}$/;
const pronouns = /\b(?:he|she|they|i|who|him|her)\b/gi;
const startsWithPronoun = /^\W*(?:he|she|they)\b/i;
const turn = /\b(?:by|but|while|whereas|and (?:his|her|their|the|an?))\b|[;]/i;

const bystanding = wordsAtStart(
  '(?:\\w+ ){0,2}?(?:who |,? )?(?:is |was |were |has been |only |just |had |has )*(?:only |just |merely )*(?:saw|witness(?:ed|es)?|heard|watched|overheard|filmed|spotted|noticed|reported (?:it|this|that|the)|called (?:us|it in|police|999)|raised (?:it|the)|(?:was |is |were )?(?:also )?(?:present|asleep|upstairs|nearby|unharmed|at home|in the (?:next|other) room|in bed|in another room|in the (?:house|car|property|room|kitchen)(?! with (?:him|them))))',
  '(?:\\w+ ){0,3}?(?:is|was) (?:only |just |merely )?a(?:n eye)? ?witness',
);
const accused = wordsAtStart(
  '(?:\\w+ ){0,2}?(?:who )?(?:was|has been|were|is|have been) (?:\\w+ )?(?:arrested|charged|suspected|convicted|the (?:main |prime )?suspect|a suspect|interviewed under caution|bailed|identified as (?:the|a) suspect|wanted|responsible|behind)',
  '(?:(?!when|after|because|while|and|he|she|they)\\w+ ){0,2}?(?:who )?(?:has |have |had )?(?:stabbed|raped|attacked|robbed|punched|assaulted|kicked|shot|slashed|groomed|beat|threatened|hit) (?:an?|the|him|her|them|another|his|one)',
);
const aside = words(
  'not (?:a |the |believed to be a |thought to be a )?victims?',
  'only a witness',
  'just a witness',
  'not (?:involved|at risk|affected|harmed|part of)',
  'no concerns? (?:for|about|around|regarding)',
  'safe and well',
  'off-?duty',
  'dob',
);
const also = wordsAtStart('(?:\\w+ ){0,3}?(?:also|too|as well|both)');
const ofAnother = wordsAtEnd(
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
  '(?:workers?|labourers?|tenants?|occupiers?|occupants?)',
  '(?:resident|householder)s?(?= (?:is|was|has been|being))',
);
