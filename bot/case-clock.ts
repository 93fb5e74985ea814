import { addWorkingHours } from '../domain/deadline.ts';
import type { CaseTier } from '../domain/safeguarding.ts';
import type { Context } from './context.ts';

export interface CaseClock {
  /** When the next of the list is told (ms UTC). */
  readonly dueBy: number;
  /** When half of the time is gone. */
  readonly remindAt: number;
}

/** Interrupt runs by the wall clock, same day by working hours: from now, for what is waited for. */
export function startClock(
  ctx: Context,
  { tier, until }: { tier: CaseTier; until: 'acknowledged' | 'recorded' },
): CaseClock {
  const { interruptMinutes, recordMinutes, sameDayHours, recordHours } =
    ctx.organisation.safeguarding;
  const now = ctx.now();
  if (tier === 'interrupt') {
    const minutes = until === 'acknowledged' ? interruptMinutes : recordMinutes;
    return { dueBy: now + minutes * 60_000, remindAt: now + minutes * 30_000 };
  }
  const hours = until === 'acknowledged' ? sameDayHours : recordHours;
  const after = (working: number) => addWorkingHours(ctx.calendar, now, working);
  return { dueBy: after(hours), remindAt: after(hours / 2) };
}
