// Grades and markings. 3x5x2: College of Policing, intelligence report grading.

import { seenAsWritten, takenOut } from './plain-characters.ts';

export type Marking = 'OFFICIAL' | 'OFFICIAL-SENSITIVE';

export type HandlingCode = 'P' | 'C';

export interface Handling {
  readonly code: HandlingCode;
  /** Instructions in words; C must have them. */
  readonly conditions?: string | undefined;
}

/**
 * Whether the text is *marked* SECRET or above: a marking line or a "GSC: SECRET" field, not the word in a
 * sentence ("told her to keep it secret"). Such text is refused and not stored.
 */
export function isMarkedAboveOfficial(text: string): boolean {
  return (
    seenAsWritten(text.normalize('NFKC'))
      .replaceAll(takenOut, '')
      .split(/\r?\n/)
      // One space for many, so that no pattern below repeats one thing after another.
      .map((line) => line.replace(/\s+/g, ' '))
      .some((line) => [markingLine, markingField, spelledField].some((mark) => mark.test(line)))
  );
}

/** Whether the text seems to name a source: the officer is warned before it is kept. */
export function seemsToNameSource(text: string): boolean {
  return sourceWords.test(text);
}

// Government security classifications, 2024: the tiers in capitals, alone on their line or after "GSC:".
const tier = String.raw`(?:UK[ -])?(?:TOP[ -])?SECRET(?:[ /-]+(?:UK EYES ONLY|STRAP ?\d?|[A-Z]{2,10})){0,3}`;
const markingLine = new RegExp(String.raw`^[ *_#=/[(\-]*${tier}[ *_#=/\])\-]*$`);
const markingField = new RegExp(
  String.raw`\b(?:GSC|GPMS|[Mm]arking|[Mm]arked|[Cc]lassification|[Cc]lassified) ?[:=-]? ?(?:as )?${tier}\b`,
);
const spelledField =
  /\b(?:GSC|GPMS|(?:protective )?marking|classification) ?[:=] ?(?:top )?secret\b/i;
const sourceWords =
  /\b(?:(?:my|our) source(?! of)|(?:the|a) source (?:says|said|told|states|reports|close)|CHIS|informants?)\b/i;
