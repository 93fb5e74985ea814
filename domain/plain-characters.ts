// Characters that are no words: what a database refuses, and what makes a text look like another.

/** Without control characters and half characters; tabs and line ends stay. PostgreSQL keeps no NUL. */
export function withoutControls(text: string): string {
  return text.toWellFormed().replace(controls, '');
}

/**
 * Safe to be looked at: nothing turns the reading direction round (Unicode TR 36, bidirectional text spoofing), and
 * nothing unseen stands between Latin letters. What was turned is shown as �, what was unseen is gone.
 */
export function seenAsWritten(text: string): string {
  return text.replace(controls, '\u{FFFD}').replace(turns, '\u{FFFD}').replace(unseen, '');
}

/** What stands on a card where a character was taken out. */
export const takenOut = '\u{FFFD}';

/** C0 but for tab, line feed and carriage return; DEL and C1. */
// The class is of control characters by design.
const controls = new RegExp(String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]`, 'g');

/** Marks, embeddings, overrides and isolates of direction. */
const turns = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Zero-width and soft; joiners only where no Arabic, Indic letter or emoji needs them. */
const unseen =
  /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]|(?<![^\0-\u007F])[\u200C\u200D]|[\u200C\u200D](?![^\0-\u007F])/g;
