import type { Person } from './actor.ts';
import { hasRole } from './actor.ts';
import type { ReferralFile } from './file.ts';
import type { Decision } from './referral.ts';
import type { Destination } from './toward.ts';

type ToRegion = Extract<Destination, { kind: 'region' }>;

/** One step of a referral from one region's gateway to another's. */
export interface Passage {
  readonly decision: Decision;
  readonly from: string;
  readonly to: string;
}

/** Every step between gateways, oldest first. */
export function passagesOf({ decisions }: Pick<ReferralFile, 'decisions'>): Passage[] {
  return decisions.flatMap((decision) => {
    const { toward } = decision;
    return isToRegion(toward) ? [{ decision, from: toward.from, to: toward.code }] : [];
  });
}

/** The region whose gateway passed it on to the one that has it now: where it can be returned. */
export function cameFrom(file: Pick<ReferralFile, 'decisions' | 'referral'>): string | undefined {
  const last = passagesOf(file).at(-1);
  return last?.to === file.referral.region ? last.from : undefined;
}

/** The last step out of a region of this person's, where they keep seeing that it was theirs. */
export function passedOnBy(
  file: Pick<ReferralFile, 'decisions'>,
  person: Person,
): Passage | undefined {
  return passagesOf(file).findLast(
    ({ from }) => hasRole(person, 'gateway', from) || hasRole(person, 'inspector', from),
  );
}

function isToRegion(toward: Decision['toward']): toward is ToRegion {
  return toward?.kind === 'region';
}
