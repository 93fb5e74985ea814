import { addDays, instantOf, localDate } from './deadline.ts';
import { isRealDate } from './real-date.ts';

/**
 * When something was done, as people write it: "14:05" is the last time a clock there showed it, "2026-11-20 14:05" or
 * with a T is that day's. Undefined where it is neither, or still to come.
 */
export function readWhen(
  typed: string,
  { now, timezone }: { now: number; timezone: string },
): number | undefined {
  const [, date, time] =
    /^(?:(\d{4}-\d{2}-\d{2})[T ])?([01]?\d:[0-5]\d|2[0-3]:[0-5]\d)$/.exec(typed.trim()) ?? [];
  if (time === undefined || (date !== undefined && !isRealDate(date))) return undefined;
  const clock = time.padStart(5, '0');
  const today = localDate(now, timezone);
  const days = date === undefined ? [today, addDays(today, -1)] : [date];
  return days.map((day) => instantOf(day, clock, timezone)).find((instant) => instant <= now);
}
