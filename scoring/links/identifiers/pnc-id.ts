import { policeCheckLetter } from './check-digits.ts';
import { caseReference, cueBefore } from './cue.ts';
import { type IdentifierRule, wholeWord } from './identifier-rule.ts';

/** Without a slash, or with a serial short enough for a house number, only a cue makes it one. */
export const pncId: IdentifierRule = {
  kind: 'pnc_id',
  pattern: wholeWord(String.raw`(?:\d{4}|\d{2})\/\d{1,7}[A-Za-z]|\d{3,11}[A-Za-z]`),
  read({ text, before }) {
    const value = canonical(text);
    if (value === undefined) return undefined;
    if (cue.test(before)) return { value, confidence: 'high' };
    if (caseReference.test(before) || !unmistakable.test(text)) return undefined;
    return { value, confidence: text.indexOf('/') === 4 ? 'high' : 'medium' };
  },
  canonical,
};

function canonical(text: string): string | undefined {
  const written = text.replaceAll(' ', '').toUpperCase();
  const parts = slashed.exec(written) ?? unslashed(written);
  if (parts === null) return undefined;
  const [, year = '', serial = '', letter] = parts;
  const padded = serial.padStart(7, '0');
  if (policeCheckLetter(year.slice(-2) + padded) !== letter) return undefined;
  return `${year.length === 4 ? year : fullYear(year)}/${padded}${letter}`;
}

/** Under ten characters the year has two digits (hmpps-person-record, PNCIdentifier.kt). */
function unslashed(written: string): RegExpExecArray | null {
  return written.length < 10
    ? /^(\d{2})(\d{1,7})([A-Z])$/.exec(written)
    : /^(\d{4})(\d{1,7})([A-Z])$/.exec(written);
}

/** The PNC began in 1974: no record is older than the pivot. */
function fullYear(year: string): string {
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

const slashed = /^(\d{4}|\d{2})\/(\d{1,7})([A-Z])$/;
const unmistakable = /^(?:(?:19|20)\d{2}\/\d{3,7}|\d{2}\/\d{4,7})[A-Z]$/;
const cue = cueBefore('pnc ?ids?|pnc|pncid');
