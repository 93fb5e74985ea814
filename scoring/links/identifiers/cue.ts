import type { Sighting } from './identifier-rule.ts';

// Cue words: what officers write beside an identifier, which tells a plate from a motorway junction.

/** Cues right before an identifier, small words between: "PNC ID: …", "passport number is …". */
export function cueBefore(words: string): RegExp {
  return new RegExp(String.raw`(?<![A-Za-z0-9])(?:${words})s?${filler}$`, 'i');
}

/** Cues as whole words, for `standsNear`. */
export function cueNear(words: string): RegExp {
  return new RegExp(String.raw`(?<![A-Za-z0-9])(?:${words})s?(?![A-Za-z0-9])`, 'i');
}

/** Whether a cue stands in the same sentence, on either side. */
export function standsNear(cue: RegExp, { before, after }: Sighting): boolean {
  return (
    cue.test(before.split(sentenceEnd).at(-1) ?? '') || cue.test(after.split(sentenceEnd)[0] ?? '')
  );
}

const sentenceEnd = /[.!?]\s+(?=[A-Z]|$)|\n/;
const gap = String.raw`[\s:.,;#=("'“‘*-]{0,4}`;
const small =
  'numbers?|nos?|num|nr|ids?|ref|details?|is|was|are|of|a|the|as|with|being|given|shown|uk|gb|british';
const filler = `${gap}(?:(?:${small})(?![A-Za-z0-9])${gap}){0,4}`;

/** Case and incident numbers look like anything: what follows one of these is no other identifier. */
export const caseReference = cueBefore(
  'crime|occurrence|incident|log|urn|cad|niche|custody|exhibit|ref|reference|crn|stop search',
);
