import { passesLuhn } from './check-digits.ts';
import { cueBefore } from './cue.ts';
import { type IdentifierRule, wholeWord } from './identifier-rule.ts';

export const iccid: IdentifierRule = {
  kind: 'iccid',
  pattern: wholeWord(String.raw`89(?:[ -]?\d){17,18}[Ff]?`),
  read({ text, before }) {
    const value = canonical(text);
    if (value === undefined) return undefined;
    const sure = value.startsWith('8944') || cue.test(before);
    return { value, confidence: sure ? 'high' : 'medium' };
  },
  canonical,
};

/** A trailing F is only how the card stores nineteen digits in ten bytes. */
function canonical(text: string): string | undefined {
  const digits = text.replaceAll(/[ -]/g, '').replace(/F$/i, '');
  return /^89\d{17,18}$/.test(digits) && passesLuhn(digits) ? digits : undefined;
}

const cue = cueBefore('iccid|sim(?: card)?(?: serial)?');
