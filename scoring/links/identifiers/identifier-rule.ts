import type { FoundIdentifier, IdentifierKind } from '../../../domain/identifier.ts';

export type Confidence = FoundIdentifier['confidence'];

/** What a pattern met, with the sentence around it as far as it bears on the meaning. */
export interface Sighting {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

export interface Reading {
  readonly value: string;
  readonly confidence: Confidence;
  /** Where the identifier is only the beginning of what the pattern met. */
  readonly text?: string;
}

/** One kind of identifier: where it may stand, what makes it one there, how it is written once. */
export interface IdentifierRule {
  readonly kind: IdentifierKind;
  /** Global, every repeat bounded, so that a scan stays linear. */
  readonly pattern: RegExp;
  /** Undefined: no such identifier here. */
  read(sighting: Sighting): Reading | undefined;
  /** The canonical form of a value that stands alone, as from a form. */
  canonical(text: string): string | undefined;
}

/** A pattern for a whole word: no letter or digit touches it on either side. */
export function wholeWord(body: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${body})(?![\p{L}\p{N}_])`, 'gu');
}
