import { addWorkingHours, localDate } from '../domain/deadline.ts';
import type { Rung } from '../domain/escalation.ts';
import { makeRef } from '../domain/ref.ts';
import type { Referral } from '../domain/referral.ts';
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
  const next = await nextRung(tx, { region, step: 0, ctx });
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
    alerts: alertsOf(next.rung, ctx.now()),
    records: [],
  });
  await alert(tx, { ref, step: next.step }, next.rung?.people ?? []);
  tx.alsoNote('safeguarding.opened', { record: ref, detail: { tier: score.safeguarding } });
}

/** Nobody acknowledged in time: the next of the list is told, those told before see whom, and it goes on until somebody does. */
export async function escalateCase(
  tx: Tx,
  { found, ctx }: { found: SafeguardingCase; ctx: Context },
): Promise<boolean> {
  const { ref, region, step, tier, alerts, referralRef } = found;
  const next = await nextRung(tx, { region, step, ctx });
  const added = alertsOf(next.rung, ctx.now());
  const due = acknowledgeBy(ctx, tier);
  if (!(await tx.cases.escalate(found, { ...next, alerts: added, acknowledgeBy: due })))
    return false;
  const before = alerts.map((each) => each.to).filter((to) => to.id !== '');
  const reached = next.rung?.people ?? [];
  // A telephone number, or the end of the list: those told already are told again, an edit would notify nobody.
  await alert(tx, { ref, step: next.step }, reached.length > 0 ? reached : before);
  if (reached.length > 0) {
    for (const { id } of before) await tx.outbox.add(notice({ kind: 'alert-update', ref, to: id }));
  }
  await tx.outbox.add(notice({ kind: 'triage', ref: referralRef }));
  await tx.outbox.add(notice({ kind: 'receipt', ref: referralRef }));
  return true;
}

/** Interrupt runs by the wall clock, same day by working hours. */
function acknowledgeBy(ctx: Context, tier: CaseTier): number {
  const { interruptMinutes, sameDayHours } = ctx.organisation.safeguarding;
  return tier === 'interrupt'
    ? ctx.now() + interruptMinutes * 60_000
    : addWorkingHours(ctx.calendar, ctx.now(), sameDayHours);
}

/**
 * The next rung from `step` on that the bot can message or that is a telephone number; people who never spoke to it
 * are passed over at once. Past the end: none. `step` counts the rungs done with.
 */
async function nextRung(
  tx: Tx,
  { region, step, ctx }: { region: string; step: number; ctx: Context },
): Promise<{ rung: Rung | undefined; step: number }> {
  const rungs = ctx.directory.escalation(region);
  for (let index = step; index < rungs.length; index += 1) {
    const rung = rungs[index];
    const known = await tx.conversations.contactsByIds(rung?.people.map(({ id }) => id) ?? []);
    const isTelephone = rung?.people.length === 0 && index > 0;
    if (rung && (known.length > 0 || isTelephone)) return { rung, step: index + 1 };
  }
  // Nobody can be reached yet: the first rung's alert waits, and goes out when they are heard from.
  return step === 0 ? { rung: rungs[0], step: 1 } : { rung: undefined, step: rungs.length };
}

function alertsOf(rung: Rung | undefined, at: number): CaseAlert[] {
  if (!rung) return [];
  const people = rung.people.length > 0 ? rung.people : [{ id: '', name: rung.name }];
  return people.map((to) => ({ to, phone: rung.phone, toldAt: at }));
}

async function alert(
  tx: Tx,
  { ref, step }: { ref: string; step: number },
  people: readonly { id: string }[],
): Promise<void> {
  for (const { id } of people) await tx.outbox.add(notice({ kind: 'alert', ref, to: id, step }));
}
