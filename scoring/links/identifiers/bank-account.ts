import { isValidIBAN } from 'ibantools';
import { cueBefore, cueNear } from './cue.ts';
import { type IdentifierRule, type Sighting, wholeWord } from './identifier-rule.ts';

/** A sort code and an account in either order, or an IBAN of a United Kingdom account. */
export const bankAccount: IdentifierRule = {
  kind: 'bank_account',
  pattern: bankPattern(),
  read(sighting) {
    const value = canonical(sighting.text);
    if (value === undefined || !isSpokenOf(sighting)) return undefined;
    return { value, confidence: 'high' };
  },
  canonical,
};

/** Two bare numbers may be anything: the words between or before must say account, sort code or bank. */
function isSpokenOf({ text, before }: Sighting): boolean {
  if (/^GB/i.test(text)) return true;
  const [, first = '', between = '', second = ''] = pair.exec(text) ?? [];
  if (/[A-Za-z]$/.test(between)) return false;
  if (first.replaceAll(/\D/g, '').length > 6) return sortCue.test(between);
  if (accountCue.test(between)) return true;
  const adjoining = /^[\s,;:/|-]{1,3}$/.test(between) && second.replaceAll(/\D/g, '').length === 8;
  if (!adjoining || sortCue.test(before)) return adjoining;
  return !date.test(first) && (first.charAt(2) === '-' || bankWord.test(before));
}

/** Six digits are the sort code, six to eight beside it the account, padded to eight. */
function canonical(text: string): string | undefined {
  const compact = text.replaceAll(/[ -]/g, '').toUpperCase();
  if (compact.startsWith('GB')) return isValidIBAN(compact) ? compact.slice(-14) : undefined;
  if (/^\d{14}$/.test(compact)) return compact;
  const [, first, second] = /^(\d{6,8})\D+(\d{6,8})$/.exec(text.replaceAll(inside, '')) ?? [];
  if (first === undefined || second === undefined) return undefined;
  if (first.length === 6) return first + second.padStart(8, '0');
  return second.length === 6 ? second + first.padStart(8, '0') : undefined;
}

const inside = /(?<=\d)[ -](?=\d)/g;
const pair = /^(\d[\d -]{4,9}\d)(\D*?\D)(\d[\d -]{4,9}\d)$/;
const accountCue = cueBefore(String.raw`accounts?|acct?|acc|ac|a\/c`);
const sortCue = cueBefore(String.raw`sort ?code|sort|s\/c|sc`);
const bankWord = cueNear(
  String.raw`accounts?|acct?|acc|a\/c|sort ?code|sort|s\/c|sc|bank|barclays|hsbc|lloyds|natwest|santander|monzo|starling|halifax|nationwide|payee|paid|transfer(?:red)?`,
);
const date = /^(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])-/;

function bankPattern(): RegExp {
  const sort = String.raw`\d{2}[ -]?\d{2}[ -]?\d{2}`;
  const account = String.raw`(?:\d{4}[ -]?\d{4}|\d{6,7})`;
  const iban = String.raw`[Gg][Bb]\d{2} ?[A-Za-z]{4}(?: ?\d){14}`;
  return wholeWord(String.raw`${iban}|${sort}\D{1,60}${account}|${account}\D{1,60}${sort}`);
}
