import { caseReference, cueBefore } from './cue.ts';
import { type IdentifierRule, wholeWord } from './identifier-rule.ts';

/** Without its suffix, or run together in lower case, it takes a cue to tell it from other references. */
export const nino: IdentifierRule = {
  kind: 'nino',
  pattern: wholeWord(
    String.raw`[A-Za-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}(?:[ -]?[A-Da-d](?![\p{L}\p{N}]))?`,
  ),
  read({ text, before }) {
    const value = canonical(text);
    if (value === undefined) return undefined;
    if (cue.test(before)) return { value, confidence: 'high' };
    if (caseReference.test(before)) return undefined;
    return /^[A-Z]{2}.*\d[ -]?[A-D]$/.test(text) ? { value, confidence: 'medium' } : undefined;
  },
  canonical,
};

function canonical(text: string): string | undefined {
  const written = text.replaceAll(/[ -]/g, '').toUpperCase();
  return allowed.test(written) ? written : undefined;
}

/** HMRC manual NIM39110: prefixes never issued. */
const allowed = /^(?!BG|GB|KN|NK|NT|TN|ZZ)(?![DFIQUV])[A-Z](?![DFIQUVO])[A-Z]\d{6}[A-D]?$/;
const cue = cueBefore('national insurance|nat\\.? ins\\.?|nino|n\\.?i\\.?|nin|ni ?no');
