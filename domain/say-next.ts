import { regionName } from './reference/forces.ts';
import { isInTriage } from './referral.ts';
import type { Referral } from './referral.ts';
import { sayTime } from './say-time.ts';

/** What happens next with a referral, in a line of a list. */
export function sayNext(
  { state, region, decideBy }: Pick<Referral, 'state' | 'region' | 'decideBy'>,
  when: { now: number; timezone: string },
): string {
  const gateway = `the ${regionName(region)} gateway`;
  if (state === 'information-requested') return `${gateway} waits for your answer`;
  if (isInTriage(state)) return `${gateway} decides by ${sayTime(decideBy, when)}`;
  if (['accepted', 'terms-agreed', 'in-development'].includes(state)) return 'analysts are at work';
  if (state === 'in-review') return `${gateway} is checking the product`;
  if (state === 'delivered') return 'the product is with you';
  if (state === 'joined') return 'it goes on as part of another';
  return 'nothing more is awaited';
}
