import { addWorkingHours } from './deadline.ts';
import type { WorkingCalendar } from './deadline.ts';
import type { Band } from './score.ts';
import { halfTime } from './triage-clock.ts';
import type { TriageClock, TriageHours } from './triage-clock.ts';

/** Who hears that a decision is awaited: the gateway at half time, its inspector when due, then the nation. */
export const reminderSteps = ['half', 'due', 'national'] as const;
export type ReminderStep = (typeof reminderSteps)[number];

export interface Reminding {
  readonly clock: TriageClock;
  readonly band: Band | undefined;
  /** Working hours after it was due until the national team hears, by band. */
  readonly nationalAfter: TriageHours;
  /** The last step that was told. */
  readonly reminded?: ReminderStep | undefined;
}

/** What is to be told next and when; nothing while the clock stands, nor after the last. */
export function nextReminder(
  calendar: WorkingCalendar,
  { clock, band, nationalAfter, reminded }: Reminding,
): { readonly step: ReminderStep; readonly at: number } | undefined {
  if (clock.pausedAt !== undefined) return undefined;
  const step = reminderSteps[reminded === undefined ? 0 : reminderSteps.indexOf(reminded) + 1];
  switch (step) {
    case 'half':
      return { step, at: halfTime(calendar, clock) };
    case 'due':
      return { step, at: clock.decideBy };
    case 'national':
      return {
        step,
        at: addWorkingHours(calendar, clock.decideBy, nationalAfter[band ?? 'unscored']),
      };
    default:
      return undefined;
  }
}

/** All whose time has come. Half time is not worth a word any more where it is due. */
export function dueReminders(
  calendar: WorkingCalendar,
  reminding: Reminding,
  now: number,
): ReminderStep[] {
  const due: ReminderStep[] = [];
  for (let next = nextReminder(calendar, reminding); next && next.at <= now;) {
    due.push(next.step);
    next = nextReminder(calendar, { ...reminding, reminded: next.step });
  }
  return due.filter((step) => step !== 'half' || due.length === 1);
}
