import { addWorkingHours, instantOf, workingDaysBefore, workingHoursBetween } from './deadline.ts';
import type { WorkingCalendar } from './deadline.ts';
import type { ReferralState } from './referral.ts';
import type { Band } from './score.ts';

/** Working hours until a decision is due, by band; `unscored` where there is none. */
export type TriageHours = Readonly<Record<Band | 'unscored', number>>;

/** The time in which a gateway decides (ms UTC). While it is paused, nothing runs out. */
export interface TriageClock {
  /** When the time began to run, moved on by every pause: from here to `decideBy` is what there was in all. */
  readonly since: number;
  readonly decideBy: number;
  /** Since when the officer has been asked something. */
  readonly pausedAt?: number | undefined;
}

interface Waiting {
  readonly hours: TriageHours;
  readonly band: Band | undefined;
  /** When the time began to run (ms UTC). */
  readonly since: number;
  /** The local date by which a product is wanted, and how many working days it usually takes. */
  readonly needed?: { readonly by: string; readonly days: number } | undefined;
}

/**
 * By when a decision is due: the band's working hours, or earlier where something is wanted by a date and the work on
 * it must begin; never sooner than the hours of a critical one.
 */
export function decideBy(calendar: WorkingCalendar, waiting: Waiting): number {
  const { hours, band, since, needed } = waiting;
  const byBand = addWorkingHours(calendar, since, hours[band ?? 'unscored']);
  if (!needed) return byBand;
  const soonest = addWorkingHours(calendar, since, hours.critical);
  const start = workingDaysBefore(calendar, needed.by, needed.days);
  const byNeed = instantOf(start, calendar.to, calendar.timezone);
  return Math.min(byBand, Math.max(soonest, byNeed));
}

/**
 * The clock after a move to `state`: it stops while the officer is asked, and then runs on with what was left. It is
 * never put off beyond `anew`, what one that came in now would have. What is joined to another may be separated again,
 * so its clock stays as it stood.
 */
export function moveClock(
  calendar: WorkingCalendar,
  clock: TriageClock,
  { state, now, anew }: { state: ReferralState; now: number; anew: number },
): TriageClock {
  if (state === 'information-requested') return { ...clock, pausedAt: clock.pausedAt ?? now };
  if (state === 'joined' || clock.pausedAt === undefined) return clock;
  const resumed = resumeClock(calendar, clock, now);
  return { ...resumed, decideBy: Math.min(resumed.decideBy, anew) };
}

/** The clock as it would run on: moved by the working time that passed while it stood. */
export function resumeClock(
  calendar: WorkingCalendar,
  { since, decideBy: due, pausedAt }: TriageClock,
  now: number,
): TriageClock {
  const passed = pausedAt === undefined ? 0 : workingHoursBetween(calendar, pausedAt, now);
  // Nothing added to the end of a day would be the next day's opening.
  if (passed === 0) return { since, decideBy: due };
  return {
    since: addWorkingHours(calendar, since, passed),
    decideBy: addWorkingHours(calendar, due, passed),
  };
}

/** When half of the working time is gone. */
export function halfTime(calendar: WorkingCalendar, { since, decideBy: due }: TriageClock): number {
  return addWorkingHours(calendar, since, workingHoursBetween(calendar, since, due) / 2);
}

/** Whether a decision is overdue: never while the officer is asked. */
export function isLate(
  { decideBy: due, pausedAt }: Pick<TriageClock, 'decideBy' | 'pausedAt'>,
  now: number,
): boolean {
  return pausedAt === undefined && due <= now;
}
