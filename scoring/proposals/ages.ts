import { type AgeRange, ageForms } from './age-forms.ts';
import type { Statement } from './narrative.ts';
import { wordsAtEnd } from './pattern.ts';
import type { Sighting } from './sighting.ts';
import { sightingsOf } from './sighting.ts';

export interface Age {
  readonly range: AgeRange;
  readonly sighting: Sighting;
  /** The age it happened at, whatever the age now. */
  readonly isThen: boolean;
  /** Said by the mere word for a grown person. */
  readonly isPlain: boolean;
}

/** The ages that a statement names, in order; what one form has read, no later form reads again. */
export function agesIn(statement: Statement): Age[] {
  const ages: Age[] = [];
  for (const { pattern, read, wasThen, isPlain } of ageForms) {
    for (const sighting of sightingsOf(pattern, statement)) {
      const range = read(sighting.groups);
      const isTaken = ages.some((age) => overlap(age.sighting, sighting));
      if (range === undefined || isTaken || isDuration(sighting)) continue;
      ages.push({
        range: widened(range, sighting),
        sighting,
        isThen: wasThen === true,
        isPlain: isPlain === true,
      });
    }
  }
  return ages.toSorted((a, b) => a.sighting.at - b.sighting.at);
}

function overlap(a: Sighting, b: Sighting): boolean {
  return a.at < b.at + b.text.length && b.at < a.at + a.text.length;
}

/** "For 14 years", "sentenced to 14 years". */
function isDuration({ text, before }: Sighting): boolean {
  return /(?:years?|yrs?)$/i.test(text) && spanBefore.test(before);
}

const spanBefore = wordsAtEnd(
  '(?:for|to|past|last|over|within|in|after|nearly|almost|serving|got|every|next|of|than|since|first|around|about|a)(?: (?:the|about|around|over|at least|nearly|almost|past|last))*',
);

/** "May be 15" is a year more or less; so is "about 17", for it may be of age. "About 15" is read as it is said. */
function widened([least, most]: AgeRange, { before, text }: Sighting): AgeRange {
  if (/^no /i.test(text)) return [least, most];
  const isGuess = guessWithin.test(text) || guessBefore.test(before);
  const isRough = roughWithin.test(text) || roughBefore.test(before);
  const isOfAgeOrNot = least === 17 || least === 18;
  if (least !== most || !(isGuess || (isRough && isOfAgeOrNot))) return [least, most];
  return [least - 1, most + 1];
}

const guess =
  'possibly|maybe|perhaps|might be|may be|could be|looks?(?: to be| like)?|poss|appears?(?: to be)?|estimated(?: to be| at)?';
const rough = 'about|around|approx(?:imately)?\\.?|roughly|c\\.?|circa';
const beforeAge = (said: string) => wordsAtEnd(`(?:${said})(?: an?| the| aged?)?`);
const guessBefore = beforeAge(guess);
const guessWithin = new RegExp(String.raw`\b(?:${guess})\b`, 'i');
const roughBefore = beforeAge(rough);
const roughWithin = new RegExp(String.raw`\b(?:${rough})\b|ish$`, 'i');
