import { Temporal } from 'temporal-polyfill';
import { localDate, localTime } from './deadline.ts';

/** "12:41" today, "09:00 Mon 23 Nov" on another day, "09:00 Mon 4 Jan 2027" in another year. */
export function sayTime(ms: number, { now, timezone }: { now: number; timezone: string }): string {
  const date = localDate(ms, timezone);
  const today = localDate(now, timezone);
  const time = localTime(ms, timezone);
  if (date === today) return time;
  const year = date.slice(0, 4);
  return `${time} ${sayDate(date)}${year === today.slice(0, 4) ? '' : ` ${year}`}`;
}

/** "Fri 4 Dec" from a local date (YYYY-MM-DD). */
export function sayDate(date: string): string {
  const { weekday, day, month } = partsOf(date);
  return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)}`;
}

/** "Saturday 21 November" from a local date (YYYY-MM-DD). */
export function sayDay(date: string): string {
  const { weekday, day, month } = partsOf(date);
  return `${weekday} ${day} ${month}`;
}

/** "3 h left", "25 min left", "2 days late": rounded down, so that nobody counts on more than there is. */
export function sayLeft(untilMs: number): string {
  const span = Math.abs(untilMs);
  if (span < minute) return 'due now';
  return `${saySpan(span)} ${untilMs > 0 ? 'left' : 'late'}`;
}

function saySpan(span: number): string {
  if (span < 60 * minute) return `${Math.floor(span / minute)} min`;
  if (span < 48 * 60 * minute) return `${Math.floor(span / (60 * minute))} h`;
  return `${Math.floor(span / (24 * 60 * minute))} days`;
}

function partsOf(date: string): { weekday: string; day: number; month: string } {
  const { dayOfWeek, day, month } = Temporal.PlainDate.from(date);
  return { weekday: dayNames[dayOfWeek - 1] ?? '', day, month: monthNames[month - 1] ?? '' };
}

const minute = 60_000;

// Written out: the runtime's en-GB says "Sept", and changes with its data.
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
