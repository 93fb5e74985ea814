import type { Band } from './score.ts';
import { bands } from './score.ts';

/** What of a waiting referral says where it stands in the queue. */
interface Waiting {
  readonly band?: Band | undefined;
  readonly decideBy: number;
  readonly pausedAt?: number | undefined;
  readonly claimedById?: string | undefined;
}

export const queueFilters = ['all', 'mine', 'unclaimed'] as const;
export type QueueFilter = (typeof queueFilters)[number];

/** The worse band first, then the least time left; what waits for its officer stands after what runs out. */
export function byUrgency(a: Waiting, b: Waiting): number {
  const [first, second] = [rankOf(a), rankOf(b)];
  if (first !== second) return second - first;
  const [pausedA, pausedB] = [a.pausedAt !== undefined, b.pausedAt !== undefined];
  if (pausedA !== pausedB) return pausedA ? 1 : -1;
  return a.decideBy - b.decideBy;
}

export function isQueued(
  { claimedById }: Waiting,
  { filter, personId }: { filter: QueueFilter; personId: string },
): boolean {
  if (filter === 'mine') return claimedById === personId;
  return filter === 'all' || claimedById === undefined;
}

/** What is not scored stands below what is. */
function rankOf({ band }: Waiting): number {
  return band === undefined ? -1 : bands.indexOf(band);
}
