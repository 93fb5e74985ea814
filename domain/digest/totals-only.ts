import type { Facts } from '../facts.ts';
import type { HandlingCode } from '../handling.ts';

/** Handling C, an unreliable source (3) or suspected false (E): counted in totals, named or broken down nowhere. */
export function countsInTotalsOnly(handling: HandlingCode, facts: Facts): boolean {
  return handling === 'C' || facts.source === 3 || facts.assessment === 'E';
}
