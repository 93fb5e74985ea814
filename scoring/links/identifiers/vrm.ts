import { caseReference, cueBefore, cueNear, standsNear } from './cue.ts';
import {
  type Confidence,
  type IdentifierRule,
  type Sighting,
  wholeWord,
} from './identifier-rule.ts';
import { type Plate, readPlate } from './plate-styles.ts';
import { commonWords, linkingWords, registrationWords, vehicleWords } from './vehicle-words.ts';

/** Current plates by their shape; older styles, which rooms and roads share, only beside a vehicle. */
export const vrm: IdentifierRule = {
  kind: 'vrm',
  pattern: platePattern(),
  read(sighting) {
    const plate = readPlate(compact(sighting.text));
    const confidence = plate === undefined ? undefined : confidenceOf(plate, sighting);
    return plate === undefined || confidence === undefined
      ? undefined
      : { value: plate.value, confidence };
  },
  canonical,
};

/** Foreign and cloned plates exist: one given as a plate is kept if it could be one anywhere. */
function canonical(text: string): string | undefined {
  const written = compact(text);
  const anywhere = /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{2,10}$/.test(written) ? written : undefined;
  return readPlate(written)?.value ?? anywhere;
}

function compact(text: string): string {
  return text.replaceAll(/[ .-]/g, '').toUpperCase();
}

function confidenceOf(plate: Plate, sighting: Sighting): Confidence | undefined {
  if (!/\d/.test(sighting.text) || placeCue.test(sighting.before)) return undefined;
  if (plate.style === 'current') return confidenceOfCurrent(plate, sighting);
  if (caseReference.test(sighting.before)) return undefined;
  return plate.style === 'dateless' ? confidenceOfDateless(sighting) : confidenceOfOlder(sighting);
}

function confidenceOfCurrent(plate: Plate, sighting: Sighting): Confidence | undefined {
  const { text, before } = sighting;
  const registered = registrationCue.test(before);
  if (registered || vehicleCue.test(before)) {
    return startsWithWord(text) || (!registered && endsInLinkingWord(text)) ? undefined : 'high';
  }
  if (address.test(`${before.slice(-2)}|${sighting.after.slice(0, 2)}`)) return undefined;
  const near = standsNear(vehicle, sighting);
  const spaced = text.includes(' ');
  if (spaced && endsInWord(text)) return undefined;
  if (/^[A-Z]{2}[ -]/i.test(text) && !near) return undefined;
  if (!isCapital(text) && !isSmall(text)) return undefined;
  if (plate.folded) return near || unmistakable.test(text) ? 'medium' : undefined;
  if (isCapital(text)) return 'high';
  if (!spaced) return 'medium';
  if (placeWord.test(before)) return undefined;
  return near ? 'medium' : 'low';
}

/** "M62 JCT 25", "B12 CAD 441": a road or a district and a word, unless called a vehicle. */
function confidenceOfOlder(sighting: Sighting): Confidence | undefined {
  const { text, before, after } = sighting;
  const worded = text.includes(' ') && (endsInWord(text) || startsWithWord(text));
  const registered = registrationCue.test(before);
  if (registered && !(worded && (numbered.test(after) || !isCapital(text)))) return 'high';
  if (worded && (numbered.test(after) || junction.test(text) || !isCapital(text))) return undefined;
  if (vehicleCue.test(before)) {
    return endsInLinkingWord(text) || !(isCapital(text) || isSmall(text)) ? undefined : 'high';
  }
  if (worded || apart.test(text) || !standsNear(vehicle, sighting)) return undefined;
  if (text.includes(' ') && (placeWord.test(before) || !isCapital(text))) return undefined;
  return isCapital(text) || isSmall(text) ? 'medium' : undefined;
}

/** One to three letters and some digits: only right after "registration", and only whole. */
function confidenceOfDateless({ text, before, after }: Sighting): Confidence | undefined {
  if (!registrationCue.test(before) || partial.test(before)) return undefined;
  const letters = /[A-Z]+/.exec(text)?.[0] ?? '';
  const more =
    letters.length === 1 ? /^[ -]?[A-Z\d]*\d|^[ -]?[A-Z]{3}(?![A-Z])/ : /^[ -]?[A-Z\d]*\d/;
  const goesOn = more.test(after);
  const half = /^[A-Z]{2}\d{2}$/.test(text);
  return goesOn || half || commonWords.has(letters.toLowerCase()) ? undefined : 'medium';
}

function endsInWord(text: string): boolean {
  return commonWords.has(/[a-z]+$/i.exec(text)?.[0].toLowerCase() ?? '');
}

/** Spaced off, and never a name: "VAN LE12 AND RAN". */
function endsInLinkingWord(text: string): boolean {
  return linkingWords.has(/(?<=[ -])[a-z]+$/i.exec(text)?.[0].toLowerCase() ?? '');
}

function startsWithWord(text: string): boolean {
  return commonWords.has(/^[a-z]+(?=[ -])/i.exec(text)?.[0].toLowerCase() ?? '');
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase();
}

/** A first capital may be the telephone's own doing. */
function isSmall(text: string): boolean {
  return text.slice(1) === text.slice(1).toLowerCase();
}

const vehicleCue = cueBefore(`${registrationWords}|${vehicleWords}`);
const registrationCue = cueBefore(registrationWords);
const vehicle = cueNear(`${registrationWords}|${vehicleWords}`);
const placeCue = cueBefore('post ?code|address');
const placeWord = /\b(?:the|on|onto|via|along|off|in|at|near|around|area|towards?|to|from)\s+$/i;
const partial = /\bpart(?:ial)?\b[^.]{0,30}$/i;
const numbered = /^[ :#-]{1,2}(?:no\.? ?)?\d/i;
/** Part of a web address, a file name or an identifier of a program. */
const address = /(?:\/\/|[a-z]\/|[.@#\\-])\||\|(?:\.[a-z\d]|[@\\-][A-Za-z\d])/;
/** An O or I among the digits of a current plate, and nowhere else. */
const unmistakable = /^[A-Z]{2}(?:\d[OI]|[OI]\d)[ -]?[A-Z]{3}$/;
/** "P 123 ABC" */
const apart = /^[A-Z][ -]/;
const junction = /^[AM]\d+ (?:JCT|JCN|JNC)$/i;

function platePattern(): RegExp {
  const gap = '[ .-]?';
  const digit = '[0-9OoIi]';
  return wholeWord(
    [
      `[A-Za-z0]{2}${digit}{2}[ .-]{0,2}[A-Za-z0]{3}`,
      `[A-Z]{2}[ -]${digit}{2}[ -]?[A-Z0]{3}`,
      `[A-Za-z]${digit}{1,3}${gap}[A-Za-z]{3}`,
      '[A-Z] [0-9]{1,3} [A-Z]{3}',
      `[A-Za-z]{3}${gap}${digit}{1,3}[A-Za-z]`,
      `[A-Z]{1,3}${gap}[0-9]{1,4}`,
      `[0-9]{1,4}${gap}[A-Z]{1,3}`,
    ].join('|'),
  );
}
