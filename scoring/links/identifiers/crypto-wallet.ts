import { cueNear, standsNear } from './cue.ts';
import { type IdentifierRule, wholeWord } from './identifier-rule.ts';

/** Bitcoin, Ethereum and Tron addresses. */
export const cryptoWallet: IdentifierRule = {
  kind: 'crypto_wallet',
  pattern: wholeWord(
    String.raw`0[xX][0-9a-fA-F]{40}|(?:bc1|BC1)[0-9A-Za-z]{11,71}|[13T][1-9A-HJ-NP-Za-km-z]{25,34}`,
  ),
  read(sighting) {
    const value = canonical(sighting.text);
    if (value === undefined) return undefined;
    const sure = /^(?:0x|bc1)/i.test(sighting.text) || standsNear(cue, sighting);
    return { value, confidence: sure ? 'high' : 'medium' };
  },
  canonical,
};

/** Base58 keeps its case; a run without capitals, small letters and digits is some other number. */
function canonical(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (/^0x[0-9a-f]{40}$/.test(lower) || /^bc1[02-9ac-hj-np-z]{11,71}$/.test(lower)) return lower;
  const base58 = /^(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|T[1-9A-HJ-NP-Za-km-z]{33})$/;
  const mixed = /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text);
  return base58.test(text) && mixed ? text : undefined;
}

const cue = cueNear(
  'wallet|bitcoin|btc|crypto(?:currency)?|tron|trx|usdt|tether|ethereum|eth|blockchain',
);
