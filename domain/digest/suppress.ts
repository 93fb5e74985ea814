// Counts that could point at people. A digest says such a count only at or above the floor, else "<5"; nought
// too, since a nought that is said makes every "<5" mean somebody. Sums are held to the same: see below.

/** One region's count of people or of safeguarding cases, as a digest may say it. */
export function suppressCount(count: number, floor: number): string {
  return count >= floor ? String(count) : `<${floor}`;
}

/**
 * The sum of all regions' counts, noughts too, each of which is said by itself elsewhere: what is said, taken from
 * the sum, must not leave a small count. So the sum is exact only if nobody is silent, or the silent regions add
 * the floor or more without each being pinned to its greatest; else it is a lower bound that anyone could find.
 */
export function suppressSum(counts: readonly number[], floor: number): string {
  const total = sum(counts);
  if (total < floor || counts.every((count) => count >= floor)) return suppressCount(total, floor);
  const silent = counts.filter((count) => count > 0 && count < floor);
  const hidden = sum(silent);
  if (hidden >= floor && hidden < silent.length * (floor - 1)) return String(total);
  return `at least ${Math.max(floor, total - hidden)}`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
