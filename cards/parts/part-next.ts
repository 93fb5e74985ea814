import type { ReferralFile } from '../../domain/file.ts';
import { regionName } from '../../domain/reference/forces.ts';
import { sayState } from '../../domain/reference/say-state.ts';
import { isInTriage, isOpen } from '../../domain/referral.ts';
import { sayTime } from '../../domain/say-time.ts';
import type { Viewing } from '../viewing.ts';

/** What happens next with a referral that goes on as part of another: that one's stage, and nothing else of it. */
export function partNext({ joinedTo }: ReferralFile, viewing: Viewing): string[] {
  if (!joinedTo) return ['It goes on as part of another referral.'];
  const { ref, state, region, decideBy } = joinedTo;
  const partOf = `It goes on as part of ${ref}.`;
  if (isInTriage(state)) {
    const by = sayTime(decideBy, viewing);
    return [partOf, `The ${regionName(region)} gateway decides by ${by}. You will hear here.`];
  }
  if (isOpen(state)) return [partOf, `That one is ${sayState(state)}. You will hear here.`];
  return [`It went on as part of ${ref}, which is ${sayState(state)}.`];
}
