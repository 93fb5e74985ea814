import type { Weekday } from '../deadline.ts';
import { addDays, instantOf, localDate, weekdayOf } from '../deadline.ts';

/** When digests go out: on which days, at which local time. */
export interface DigestTimes {
  readonly days: readonly Weekday[];
  readonly at: string;
  readonly timezone: string;
}

/** One digest: a region's code, or "national", and the local day. */
export interface DigestDay {
  readonly region: string;
  readonly day: string;
}

/**
 * Digests whose time has come and that were never built, oldest first. Today's is due however late the bot came
 * up; earlier days' only if by then the records had begun and the channel was bound: neither a new bot nor a new
 * channel begins with a heap of old ones.
 */
export function dueDigests(
  question: DigestTimes & {
    readonly regions: readonly string[];
    readonly now: number;
    readonly catchUpDays: number;
    readonly recordsSince: number | undefined;
    readonly posted: readonly DigestDay[];
    /** Since when a region has its channel, where that was bound in the bot (ms UTC). */
    readonly boundSince?: ReadonlyMap<string, number>;
  },
): DigestDay[] {
  const { regions, now, catchUpDays, recordsSince = now, posted, boundSince } = question;
  const today = localDate(now, question.timezone);
  return lastDays(today, catchUpDays + 1)
    .filter((day) => question.days.includes(weekdayOf(day)))
    .filter((day) => cutOf(day, question) <= now)
    .filter((day) => day === today || cutOf(day, question) > recordsSince)
    .flatMap((day) => regions.map((region) => ({ region, day })))
    .filter(
      ({ region, day }) => day === today || cutOf(day, question) > (boundSince?.get(region) ?? 0),
    )
    .filter(({ region, day }) => !posted.some((old) => old.region === region && old.day === day));
}

/** What a day's digest covers: after the previous digest's time, up to its own (ms UTC). */
export function digestWindow(day: string, times: DigestTimes): { from: number; to: number } {
  const before = lastDays(addDays(day, -1), 7).findLast((one) =>
    times.days.includes(weekdayOf(one)),
  );
  return { from: cutOf(before ?? addDays(day, -1), times), to: cutOf(day, times) };
}

/** What a digest asked for in the day covers: the day so far. */
export function daySoFar(now: number, timezone: string): { day: string; from: number; to: number } {
  const day = localDate(now, timezone);
  return { day, from: instantOf(day, '00:00', timezone), to: now };
}

function cutOf(day: string, { at, timezone }: DigestTimes): number {
  return instantOf(day, at, timezone);
}

function lastDays(last: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(last, index - count + 1));
}
