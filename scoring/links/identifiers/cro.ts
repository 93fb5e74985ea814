import { policeCheckLetter } from './check-digits.ts';
import { caseReference, cueBefore } from './cue.ts';
import { type IdentifierRule, wholeWord } from './identifier-rule.ts';

export const cro: IdentifierRule = {
  kind: 'cro',
  pattern: wholeWord(String.raw`\d{1,6}\/\d{2}[A-Za-z]|[Ss][Ff] ?\d{2}\/\d{1,6}[A-Za-z]`),
  read({ text, before }) {
    const value = canonical(text);
    if (value === undefined) return undefined;
    if (cue.test(before)) return { value, confidence: 'high' };
    if (caseReference.test(before) || !unmistakable.test(text)) return undefined;
    return { value, confidence: 'medium' };
  },
  canonical,
};

/** The serial of the SF form (no fingerprints held) is not padded (hmpps-person-record, CROIdentifier.kt). */
function canonical(text: string): string | undefined {
  const written = text.replaceAll(' ', '').toUpperCase();
  const file = /^SF(\d{2})\/(\d{1,6})([A-Z])$/.exec(written);
  if (file !== null) {
    const [, year = '', serial = '', letter] = file;
    return policeCheckLetter(year + serial) === letter ? written : undefined;
  }
  const [, serial = '', year = '', letter] = /^(\d{1,6})\/(\d{2})([A-Z])$/.exec(written) ?? [];
  const padded = serial.padStart(6, '0');
  if (letter === undefined || policeCheckLetter(year + padded) !== letter) return undefined;
  return `${padded}/${year}${letter}`;
}

const unmistakable = /^(?:\d{4,6}\/\d{2}|SF ?\d{2}\/\d{3,6})[A-Z]$/;
const cue = cueBefore('cro|criminal records? office');
