import { cueBefore } from './cue.ts';
import { type IdentifierRule, wholeWord } from './identifier-rule.ts';

/** Eight digits alone say nothing: a company must be spoken of right before. */
export const companyNumber: IdentifierRule = {
  kind: 'company_number',
  pattern: wholeWord(String.raw`[A-Za-z]{2} ?\d{1,6}|\d{6,8}|[Rr]\d{7}`),
  read({ text, before }) {
    const value = canonical(text);
    return value !== undefined && cue.test(before) ? { value, confidence: 'high' } : undefined;
  },
  canonical,
};

function canonical(text: string): string | undefined {
  const written = text.replaceAll(/[ -]/g, '').toUpperCase();
  if (/^\d{1,8}$/.test(written)) return written.padStart(8, '0');
  const [, prefix = '', number = ''] = /^([A-Z]{2})(\d{1,5})$/.exec(written) ?? [];
  if (prefixes.has(prefix)) return prefix + number.padStart(6, '0');
  return /^(?:[A-Z]{2}|[A-Z]\d)(?:\d{6}|\d{5}[A-Z])$/.test(written) ? written : undefined;
}

const cue = cueBefore(
  String.raw`compan(?:y|ies)(?: house)?(?: registration| reg\.?)?|co\.? ?(?:reg\.? ?)?no\.?|crn|(?:ltd|limited|llp|plc)\.?(?:,? (?:company|registered|registration|reg))?|registered (?:company|in england(?: and wales)?|in scotland)`,
);
/** Companies House registers whose numbers people write without the leading zeros. */
const prefixes = new Set(['OC', 'LP', 'SC', 'SO', 'SL', 'NI', 'NC', 'NL']);
