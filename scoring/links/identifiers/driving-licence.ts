import { type IdentifierRule, wholeWord } from './identifier-rule.ts';

export const drivingLicence: IdentifierRule = {
  kind: 'driving_licence_gb',
  pattern: wholeWord(String.raw`[A-Za-z9]{5}[ -]?\d{6}[ -]?[A-Za-z9]{2}\d ?[A-Za-z]{2}`),
  read({ text }) {
    const value = canonical(text);
    return value === undefined ? undefined : { value, confidence: 'high' };
  },
  canonical,
};

/** The date of birth inside must be one: month 1–12, plus 50 for women; day 1–31. */
function canonical(text: string): string | undefined {
  const written = text.replaceAll(/[ -]/g, '').toUpperCase();
  const [, month, day] =
    /^[A-Z][A-Z9]{4}\d(\d{2})(\d{2})\d[A-Z9]{2}\d[A-Z]{2}$/.exec(written) ?? [];
  if (month === undefined || Number(month) % 50 < 1 || Number(month) % 50 > 12) return undefined;
  if (Number(month) > 62 || Number(day) < 1 || Number(day) > 31) return undefined;
  return written;
}
