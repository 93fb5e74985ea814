import { Temporal } from 'temporal-polyfill';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** When an organisation works. `from` and `to` are local times (HH:MM), `holidays` local dates (YYYY-MM-DD). */
export interface WorkingCalendar {
  readonly timezone: string;
  readonly from: string;
  readonly to: string;
  readonly days: readonly Weekday[];
  readonly holidays: ReadonlySet<string>;
}

/** The instant at which this much working time has passed; from outside working time it starts at the next opening. */
export function addWorkingHours(calendar: WorkingCalendar, from: number, hours: number): number {
  let left = Math.round(hours * hour);
  for (const span of workingSpans(calendar, from)) {
    const start = Math.max(from, span.start);
    if (start + left <= span.end) return start + left;
    left -= span.end - start;
  }
  throw new Error('Expected working days without end, got none');
}

/** Working hours from the earlier instant to the later; none when they are the other way round. */
export function workingHoursBetween(calendar: WorkingCalendar, a: number, b: number): number {
  let total = 0;
  for (const span of workingSpans(calendar, a)) {
    if (Math.max(a, span.start) >= b) break;
    total += Math.min(b, span.end) - Math.max(a, span.start);
  }
  return total / hour;
}

/** The n-th working day after a date; for none, that date itself or the next working day. */
export function addWorkingDays(calendar: WorkingCalendar, from: string, days: number): string {
  checkCalendar(calendar);
  let date = days === 0 ? from : nextDate(from);
  let left = Math.max(1, days);
  for (;;) {
    if (isWorkingDay(calendar, date)) left -= 1;
    if (left === 0) return date;
    date = nextDate(date);
  }
}

/** The n-th working day before a date. */
export function workingDaysBefore(calendar: WorkingCalendar, to: string, days: number): string {
  checkCalendar(calendar);
  let date = to;
  for (let left = days; left > 0;) {
    date = addDays(date, -1);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return date;
}

/** The date on the wall there and then. */
export function localDate(ms: number, timezone: string): string {
  return zoned(ms, timezone).toPlainDate().toString();
}

/** The time on the wall there and then, HH:MM. */
export function localTime(ms: number, timezone: string): string {
  return zoned(ms, timezone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** When a clock there shows it: the first time where it shows it twice, an hour on where it never does. */
export function instantOf(date: string, time: string, timezone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: timezone,
    plainTime: Temporal.PlainTime.from(time),
  }).epochMilliseconds;
}

export function weekdayOf(date: string): Weekday {
  const day = weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1];
  if (!day) throw new Error(`Expected a date, got ${date}`);
  return day;
}

/** The date this many calendar days later, or earlier where negative. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Calendar days from the one date to the other. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** Each stretch of working time that ends after the instant, oldest first, without end. */
function* workingSpans(calendar: WorkingCalendar, from: number): Generator<Span> {
  checkCalendar(calendar);
  for (let date = localDate(from, calendar.timezone); ; date = nextDate(date)) {
    if (!isWorkingDay(calendar, date)) continue;
    const start = instantOf(date, calendar.from, calendar.timezone);
    const end = instantOf(date, calendar.to, calendar.timezone);
    // A short day that lies within the hour the clocks skip has nothing in it.
    if (end > Math.max(start, from)) yield { start, end };
  }
}

function isWorkingDay(calendar: WorkingCalendar, date: string): boolean {
  return calendar.days.includes(weekdayOf(date)) && !calendar.holidays.has(date);
}

function checkCalendar({ days, from, to }: WorkingCalendar): void {
  if (days.length === 0) throw new Error('Expected a working day in the week, got none');
  if (from >= to) throw new Error(`Expected a working day that ends after ${from}, got ${to}`);
}

function nextDate(date: string): string {
  return addDays(date, 1);
}

function zoned(ms: number, timezone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timezone);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const hour = 3_600_000;
