import type { Referral } from '../domain/referral.ts';
import { isInTriage } from '../domain/referral.ts';
import { productWork } from '../domain/reference/codes.ts';
import type { Band } from '../domain/score.ts';
import { decideBy, moveClock } from '../domain/triage-clock.ts';
import type { TriageClock } from '../domain/triage-clock.ts';
import { nextReminder } from '../domain/triage-reminder.ts';
import type { ReferralChange } from '../store/referrals.ts';
import type { Context } from './context.ts';

/** The clock of a referral as it stands. */
export function clockOfReferral(referral: Referral): TriageClock {
  const { clockFrom, submittedAt, decideBy: due, pausedAt } = referral;
  return { since: clockFrom ?? submittedAt, decideBy: due, pausedAt };
}

/** By when one that came in now would be decided. */
export function dueFromNow(
  { request }: Pick<Referral, 'request'>,
  { band, ctx }: { band: Band | undefined; ctx: Context },
): number {
  const needed = request?.needed
    ? { by: request.needed, days: productWork[request.product].days }
    : undefined;
  const hours = ctx.organisation.hours.triage;
  return decideBy(ctx.calendar, { hours, band, since: ctx.now(), needed });
}

/**
 * What a change does to the clock: it stops, runs on, or begins anew with another region's gateway; a band that a
 * person makes worse is decided on sooner. `scored` is the model's band as it is now.
 */
export function runClock(
  referral: Referral,
  { change, scored, ctx }: { change: ReferralChange; scored: Band | undefined; ctx: Context },
): ReferralChange {
  const state = change.state ?? referral.state;
  const set = change.setBand === undefined ? referral.setBand : change.setBand;
  const band = set ?? scored;
  const anew = dueFromNow(referral, { band, ctx });
  const arrives = change.region !== undefined && change.region !== referral.region;
  const clock = arrives
    ? { since: ctx.now(), decideBy: change.decideBy ?? anew }
    : (givenBack(referral, change) ?? movedOn(referral, { change, state, anew, ctx }));
  const reminded = arrives ? undefined : referral.reminded;
  const nationalAfter = ctx.organisation.hours.nationalAfter;
  const next = isInTriage(state)
    ? nextReminder(ctx.calendar, { clock, band, nationalAfter, reminded })
    : undefined;
  return {
    ...change,
    decideBy: clock.decideBy,
    clockFrom: clock.since,
    pausedAt: clock.pausedAt ?? null,
    remindAt: next?.at ?? null,
    ...(arrives ? { reminded: null } : {}),
  };
}

/** A clock that stood before and is to stand again, such as a host's once nothing is joined to it. */
function givenBack(
  { pausedAt }: Referral,
  { decideBy: due, clockFrom: since }: ReferralChange,
): TriageClock | undefined {
  return due === undefined || since === undefined ? undefined : { since, decideBy: due, pausedAt };
}

/** What makes it due sooner waits, too, while the officer is asked: it counts when the clock runs on. */
function movedOn(
  referral: Referral,
  {
    change,
    state,
    anew,
    ctx,
  }: { change: ReferralChange; state: Referral['state']; anew: number; ctx: Context },
): TriageClock {
  const clock = moveClock(ctx.calendar, clockOfReferral(referral), {
    state,
    now: ctx.now(),
    anew,
  });
  if (clock.pausedAt !== undefined) return clock;
  const sooner = change.setBand ? anew : clock.decideBy;
  const wanted = change.decideBy ?? clock.decideBy;
  const wasPaused = referral.pausedAt !== undefined;
  return {
    ...clock,
    decideBy: Math.min(sooner, wasPaused ? Math.min(wanted, clock.decideBy) : wanted),
  };
}
