import { cueBefore } from './cue.ts';
import { type IdentifierRule, wholeWord } from './identifier-rule.ts';

/** United Kingdom passports: nine digits, with the issuing state or the word before them. */
export const passport: IdentifierRule = {
  kind: 'passport',
  pattern: wholeWord(String.raw`(?:GBR ?|gbr ?)?\d{3} ?\d{3} ?\d{3}`),
  read({ text, before }) {
    const value = canonical(text);
    if (value === undefined) return undefined;
    if (/^gbr/i.test(text)) return { value, confidence: 'high' };
    return cue.test(before) && !foreign.test(before) ? { value, confidence: 'high' } : undefined;
  },
  canonical,
};

function canonical(text: string): string | undefined {
  const written = text.replaceAll(/[ -]/g, '').toUpperCase();
  const [, digits] = /^(?:GBR)?(\d{9})$/.exec(written) ?? [];
  return digits === undefined ? undefined : `GBR${digits}`;
}

const cue = cueBefore('passports?(?: held| issued| holder)?');
/** "Romanian passport": its number is another state's. */
const foreign =
  /(?:ian|(?<!brit)ish|ese|[gk]ani|shi|aqi|ali|ench|utch|man|zech|vak|can|eek|foreign|false) passports?\b/i;
