const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Matches a number below a hundred, in digits or words. */
export const numeral = String.raw`(?:\d{1,3}|(?:${tens.join('|')})(?:[- ](?:${units.slice(1, 10).join('|')}))?|${units.slice(1).toReversed().join('|')})`;

/** What such a number says; NaN for what says none. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [first = '', second = ''] = text.toLowerCase().split(/[\s-]+/);
  if (units.includes(first)) return units.indexOf(first);
  return tens.includes(first)
    ? (tens.indexOf(first) + 2) * 10 + Math.max(0, units.indexOf(second))
    : NaN;
}
