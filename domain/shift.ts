import { addDays, instantOf, localDate } from './deadline.ts';

/** What a handover looks back on (ms UTC); `to` may still be to come. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

interface Clock {
  readonly now: number;
  readonly timezone: string;
}

/**
 * "12": the last twelve hours. "06:00-14:00": the newest such shift that has begun, perhaps overnight. "06:00": since
 * then. Nothing: the last eight hours. Undefined for what is none of these.
 */
export function readShift(text: string, { now, timezone }: Clock): Shift | undefined {
  const typed = text.trim();
  if (typed === '') return { from: now - usualHours * hour, to: now };
  if (/^\d{1,2}$/.test(typed)) {
    const hours = Number(typed);
    return hours >= 1 && hours <= mostHours ? { from: now - hours * hour, to: now } : undefined;
  }
  const [, start, end] =
    /^(?:from )?(\d{1,2}:\d{2})(?: ?(?:-|–|to| ) ?(\d{1,2}:\d{2}))?$/i.exec(typed) ?? [];
  const [from, to] = [start, end].map((time) => (time === undefined ? undefined : clockTime(time)));
  if (from === undefined || (end !== undefined && to === undefined)) return undefined;
  const begun = newestBefore(from, { now, timezone });
  return { from: begun, to: to === undefined ? now : nextAfter(to, { now: begun, timezone }) };
}

/** The same length again, from its end on. */
export function nextShift({ from, to }: Shift): Shift {
  return { from: to, to: to + (to - from) };
}

/** "06:00" from "6:00"; undefined where no clock shows it. */
function clockTime(time: string): string | undefined {
  const padded = time.padStart(5, '0');
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(padded) ? padded : undefined;
}

function newestBefore(time: string, { now, timezone }: Clock): number {
  const today = localDate(now, timezone);
  const at = instantOf(today, time, timezone);
  return at <= now ? at : instantOf(addDays(today, -1), time, timezone);
}

function nextAfter(time: string, { now, timezone }: Clock): number {
  const date = localDate(now, timezone);
  const at = instantOf(date, time, timezone);
  return at > now ? at : instantOf(addDays(date, 1), time, timezone);
}

const hour = 3_600_000;
const usualHours = 8;
const mostHours = 72;
