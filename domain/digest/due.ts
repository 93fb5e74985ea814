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

/** After `from` and up to `to` (ms UTC). */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What the region's digests of the nearest days before and after this one cover, where there are any. */
export interface Neighbours {
  readonly before?: Window | undefined;
  readonly after?: Window | undefined;
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
    .filter((day) => digestTime(day, question) <= now)
    .filter((day) => day === today || digestTime(day, question) >= recordsSince)
    .flatMap((day) => regions.map((region) => ({ region, day })))
    .filter(
      ({ region, day }) =>
        day === today || digestTime(day, question) > (boundSince?.get(region) ?? 0),
    )
    .filter(({ region, day }) => !posted.some((old) => old.region === region && old.day === day));
}

/** What a day's digest covers by the calendar: after the previous digest's time, up to its own (ms UTC). */
export function digestWindow(day: string, times: DigestTimes): Window {
  const before = lastDays(addDays(day, -1), 7).findLast((one) =>
    times.days.includes(weekdayOf(one)),
  );
  return { from: digestTime(before ?? addDays(day, -1), times), to: digestTime(day, times) };
}

/**
 * What a digest to be posted covers: it begins where the one before it ended, however long ago or at whatever hour
 * that was, and takes nothing that a later one has. So nothing is new twice, and nothing in between is lost.
 */
export function fitWindow(
  { from, to }: Window,
  { before, after, settled }: Neighbours & { readonly settled: number },
): Window {
  const end = Math.min(to, after?.from ?? to, settled);
  return { from: Math.min(before?.to ?? from, end), to: end };
}

/** When a day's digest is due: at a time that the clocks skip, an hour on; at one they show twice, the first. */
export function digestTime(day: string, { at, timezone }: DigestTimes): number {
  return instantOf(day, at, timezone);
}

/** What a digest asked for in the day covers: the day so far. */
export function daySoFar(now: number, timezone: string): Window & { day: string } {
  const day = localDate(now, timezone);
  return { day, from: instantOf(day, '00:00', timezone), to: now };
}

function lastDays(last: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(last, index - count + 1));
}
