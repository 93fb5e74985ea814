import { getCountries, getCountryCallingCode, Metadata } from 'libphonenumber-js';

/**
 * Whether digits after the + have a length that their country uses. By table, not by parsing: the
 * library's own answer takes 30 µs, too long for a text made of numbers.
 */
export function isPossibleAbroad(digits: string): boolean {
  if (digits.length < shortestAbroad) return false;
  return [1, 2, 3].some((size) => lengths.get(digits.slice(0, size))?.has(digits.length - size));
}

/** Calling code and a number that can be dialled from elsewhere: none shorter in the plans that matter. */
const shortestAbroad = 9;
const lengths = readLengths();

function readLengths(): Map<string, Set<number>> {
  const all = new Map<string, Set<number>>();
  const metadata = new Metadata();
  for (const country of getCountries()) {
    metadata.selectNumberingPlan(country);
    const known = metadata.numberingPlan?.possibleLengths() ?? [];
    const code = getCountryCallingCode(country);
    all.set(code, new Set([...(all.get(code) ?? []), ...known]));
  }
  return all;
}
