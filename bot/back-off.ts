/** Somebody may be in danger: these are tried again twice a minute at least. */
const longestForAlert = 30_000;
const longest = 300_000;

/** Doubles from a second, with jitter so that many do not come back together. Milliseconds. */
export function backOff({ kind, attempt }: { kind: string; attempt: number }): number {
  const most = kind === 'alert' ? longestForAlert : longest;
  const wait = Math.min(most, 1_000 * 2 ** Math.min(attempt - 1, 10));
  return Math.round(wait / 2 + Math.random() * (wait / 2));
}
