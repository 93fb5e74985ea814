import { cueBefore } from './cue.ts';
import { type IdentifierRule, wholeWord } from './identifier-rule.ts';

/** No check digit: only its own name beside it makes it one. */
export const imsi: IdentifierRule = {
  kind: 'imsi',
  pattern: wholeWord(String.raw`[2-7]\d{2}(?:[ -]?\d){11,12}`),
  read({ text, before }) {
    const value = canonical(text);
    return value !== undefined && cue.test(before) ? { value, confidence: 'high' } : undefined;
  },
  canonical,
};

/** Mobile country codes run from 2 to 7 (ITU-T E.212); the United Kingdom's are 234 and 235. */
function canonical(text: string): string | undefined {
  const digits = text.replaceAll(/[ -]/g, '');
  return /^[2-7]\d{13,14}$/.test(digits) ? digits : undefined;
}

const cue = cueBefore('imsi|sim');
