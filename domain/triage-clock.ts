import { addWorkingHours, instantOf, workingDaysBefore } from './deadline.ts';
import type { WorkingCalendar } from './deadline.ts';
import type { Band } from './score.ts';

/** Working hours until a decision is due, by band; `unscored` where there is none. */
export type TriageHours = Readonly<Record<Band | 'unscored', number>>;

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
