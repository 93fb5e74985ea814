import { raptor } from '../domain/actor.ts';
import { addWorkingHours, localDate } from '../domain/deadline.ts';
import { isManned } from '../domain/escalation.ts';
import type { Rung } from '../domain/escalation.ts';
import { makeRef } from '../domain/ref.ts';
import type { PersonRef, Referral } from '../domain/referral.ts';
import type { CaseAlert, CaseTier, SafeguardingCase } from '../domain/safeguarding.ts';
import type { Score } from '../domain/score.ts';
import type { Tx } from '../store/store.ts';
import type { Context } from './context.ts';
import { notice } from './notice.ts';

/** Opens a safeguarding case where a gate asks for one, in the transaction that raised it, and alerts the first rung. */
export async function openCase(
  tx: Tx,
  { referral, score, ctx }: { referral: Referral; score: Score; ctx: Context },
): Promise<void> {
  if (score.safeguarding === 'none') return;
  const { region } = referral;
  const year = Number(localDate(ctx.now(), ctx.organisation.timezone).slice(0, 4));
  const ref = makeRef('S', { region, year, number: await tx.counters.next(`S-${region}-${year}`) });
  const next = await nextRungs(tx, { region, step: 0, told: [], ctx });
  await tx.cases.add({
    ref,
    referralRef: referral.ref,
    region,
    tier: score.safeguarding,
    state: 'open',
    version: 1,
    gates: score.gates,
    openedAt: ctx.now(),
    acknowledgeBy: acknowledgeBy(ctx, score.safeguarding),
    step: next.step,
    alerts: alertsOf(next.rungs, { region, ctx }),
    records: [],
  });
  await alert(tx, { ref, step: next.step }, peopleOf(next.rungs));
  tx.alsoNote('safeguarding.opened', { record: ref, detail: { tier: score.safeguarding } });
}

/** Nobody acknowledged in time: the next of the list is told, those told before see whom, and it goes on until somebody does. */
export async function escalateCase(
  tx: Tx,
  { found, ctx }: { found: SafeguardingCase; ctx: Context },
): Promise<boolean> {
  const { ref, region, step, tier, alerts, referralRef } = found;
  const standing = alerts.filter(({ to, stoodDownAt }) => to.id !== '' && !stoodDownAt);
  const before = standing.map((each) => each.to);
  const known = await tx.conversations.contactsByIds(before.map(({ id }) => id));
  const next = await nextRungs(tx, { region, step, told: known, ctx });
  const added = alertsOf(next.rungs, { region, ctx });
  const due = acknowledgeBy(ctx, tier);
  if (
    !(await tx.cases.escalate(found, {
      ...next,
      alerts: added,
      acknowledgeBy: due,
    }))
  )
    return false;
  await alert(tx, { ref, step: next.step }, peopleOf(next.rungs));
  // A telephone number, or the end of the list: those told already are told again, an edit would notify nobody.
  if (!next.reached) await alert(tx, { ref, step: next.step }, known);
  else
    for (const { id } of before) await tx.outbox.add(notice({ kind: 'alert-update', ref, to: id }));
  await tx.outbox.add(notice({ kind: 'triage', ref: referralRef }));
  await tx.outbox.add(notice({ kind: 'receipt', ref: referralRef }));
  return true;
}

/** The service will not take an alert for somebody: the next of the list is told at once, where there is one. */
export async function passOver(
  ctx: Context,
  { ref, step }: { ref: string; step: number },
): Promise<void> {
  const found = await ctx.store.read.cases.find(ref);
  if (!found || found.state !== 'open' || found.step !== step) return;
  if (step >= ctx.directory.escalation(found.region).length) return;
  await ctx.store.change(raptor, 'safeguarding.escalated', async (tx) => {
    const told = await escalateCase(tx, { found, ctx });
    tx.note({ record: ref, detail: { from: step, told } });
  });
}

/** Interrupt runs by the wall clock, same day by working hours. */
function acknowledgeBy(ctx: Context, tier: CaseTier): number {
  const { interruptMinutes, sameDayHours } = ctx.organisation.safeguarding;
  return tier === 'interrupt'
    ? ctx.now() + interruptMinutes * 60_000
    : addWorkingHours(ctx.calendar, ctx.now(), sameDayHours);
}

/**
 * The list from `step` on as far as the first whom the bot can message, or a telephone number that somebody told
 * already can ring. Whoever never spoke to the bot is passed over at once, and their alert waits until they do.
 * `step` counts the rungs done with.
 */
async function nextRungs(
  tx: Tx,
  { region, step, told, ctx }: { region: string; step: number; told: object[]; ctx: Context },
): Promise<{ rungs: readonly Rung[]; step: number; reached: boolean }> {
  const list = ctx.directory.escalation(region);
  for (let index = step; index < list.length; index += 1) {
    const { people = [], phone } = list[index] ?? {};
    const reached = (await tx.conversations.contactsByIds(people.map(({ id }) => id))).length > 0;
    if (reached || (people.length === 0 && phone !== undefined && told.length > 0)) {
      return { rungs: list.slice(step, index + 1), step: index + 1, reached };
    }
  }
  return { rungs: list.slice(step), step: list.length, reached: false };
}

function peopleOf(rungs: readonly Rung[]): PersonRef[] {
  return rungs.flatMap((rung) => rung.people);
}

function alertsOf(
  rungs: readonly Rung[],
  { region, ctx }: { region: string; ctx: Context },
): CaseAlert[] {
  const inspectors = ctx.directory.withRole('inspector', region).map((person) => person.id);
  return rungs.filter(isManned).flatMap((rung) => {
    const people = rung.people.length > 0 ? rung.people : [{ id: '', name: rung.name }];
    return people.map((to) => ({
      to,
      inspector: inspectors.includes(to.id),
      phone: rung.phone,
      toldAt: ctx.now(),
    }));
  });
}

async function alert(
  tx: Tx,
  { ref, step }: { ref: string; step: number },
  people: readonly { id: string }[],
): Promise<void> {
  for (const { id } of people) await tx.outbox.add(notice({ kind: 'alert', ref, to: id, step }));
}
