import { passesLuhn } from './check-digits.ts';
import { cueBefore } from './cue.ts';
import { type IdentifierRule, wholeWord } from './identifier-rule.ts';

/** Fifteen digits that pass Luhn and begin as handsets do; fourteen or sixteen (IMEISV) need the cue. */
export const imei: IdentifierRule = {
  kind: 'imei',
  pattern: wholeWord(String.raw`\d{2}(?:[ \/.-]?\d){12,14}`),
  read({ text, before }) {
    const value = canonical(text);
    if (value === undefined) return undefined;
    if (cue.test(before)) return { value, confidence: 'high' };
    return handset.test(digitsOf(text)) ? { value, confidence: 'medium' } : undefined;
  },
  canonical,
};

function canonical(text: string): string | undefined {
  const digits = digitsOf(text);
  if (!/^\d{14,16}$/.test(digits) || /^(\d)\1+$/.test(digits)) return undefined;
  if (digits.length === 15 && !passesLuhn(digits)) return undefined;
  return digits.slice(0, 14);
}

function digitsOf(text: string): string {
  return text.replaceAll(/[ /.-]/g, '');
}

/** Reporting bodies of nearly all handsets sold here; payment cards of fifteen digits begin 34 or 37. */
const handset = /^(?:35|86|01|99)\d{13}$/;
const cue = cueBefore('imei(?:sv)?(?: ?[12])?|handset');
