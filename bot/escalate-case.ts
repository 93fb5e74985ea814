import { raptor } from '../domain/actor.ts';
import type { PersonRef } from '../domain/referral.ts';
import type { CaseAlert, SafeguardingCase } from '../domain/safeguarding.ts';
import type { Tx } from '../store/store.ts';
import { startClock } from './case-clock.ts';
import { caseNews } from './case-news.ts';
import type { Context } from './context.ts';
import { notice } from './notice.ts';
import { alertsOf, nextRungs, peopleOf, reachable, tellPeople } from './tell-rungs.ts';

interface Clocked {
  readonly found: SafeguardingCase;
  readonly ctx: Context;
}

/** The time is up: the next of the list is told, those told before see whom, and it goes on until somebody acts. */
export async function escalateCase(tx: Tx, { found, ctx }: Clocked): Promise<boolean> {
  const { ref, region, step, tier, alerts } = found;
  const before = stillTold(alerts);
  const known = await reachable(tx, before);
  const next = await nextRungs(tx, { region, step, told: known, ctx });
  const until = found.state === 'open' ? 'acknowledged' : 'recorded';
  const { dueBy, remindAt } = startClock(ctx, { tier, until });
  // Past the end of the list all are told again each time, and not twice as often.
  const isSame = next.rungs.length === 0;
  const change = { step: next.step, dueBy, remindAt: isSame ? null : remindAt };
  const added = alertsOf(next.rungs, { region, ctx });
  if (!(await tx.cases.escalate(found, { ...change, alerts: added }))) return false;
  await tellPeople(tx, { ref, step: next.step, tier, ctx }, peopleOf(next.rungs));
  // A telephone number, or the end of the list, is news to those told already; so is lateness to whoever has it.
  const isNews = !next.reached || found.state === 'acknowledged' || tier === 'same-day';
  if (isNews) await ring(tx, { found, told: known, ctx });
  for (const each of await caseNews(tx, found)) await tx.outbox.add(each);
  return true;
}

/** Half the time is gone: those who were told, or who have it, hear of it once more. */
export async function remindOfCase(tx: Tx, { found, ctx }: Clocked): Promise<boolean> {
  if (!(await tx.cases.remind(found))) return false;
  await ring(tx, { found, told: await reachable(tx, stillTold(found.alerts)), ctx });
  return true;
}

/** The service will not take an alert for somebody: the next of the list is told at once, where there is one. */
export async function passOver(
  ctx: Context,
  { ref, step, lastTold }: { ref: string; step?: number; lastTold?: string },
): Promise<void> {
  const found = await ctx.store.read.cases.find(ref);
  if (!found || found.state !== 'open' || (step !== undefined && found.step !== step)) return;
  if (lastTold !== undefined && !isLastTold(found, lastTold)) return;
  if (found.step >= ctx.directory.escalation(found.region).length) return;
  await ctx.store.change(raptor, 'safeguarding.escalated', async (tx) => {
    const told = await escalateCase(tx, { found, ctx });
    tx.note({ record: ref, detail: { from: found.step, told } });
  });
}

/** Who was told, and has not stood down since. */
function stillTold(alerts: readonly CaseAlert[]): PersonRef[] {
  return alerts
    .filter(({ to, stoodDownAt }) => to.id !== '' && stoodDownAt === undefined)
    .map(({ to }) => to);
}

/** Whether they are of the newest rung, so that nobody has been told after them. */
function isLastTold({ alerts }: SafeguardingCase, personId: string): boolean {
  const newest = alerts.at(-1)?.toldAt;
  return alerts.some(({ to, toldAt }) => to.id === personId && toldAt === newest);
}

/** A new message to everybody told, or to whoever has it in hand: an edit notifies nobody. */
async function ring(
  tx: Tx,
  { found, told, ctx }: Clocked & { readonly told: readonly PersonRef[] },
): Promise<void> {
  const { ref, tier, state, acknowledgedBy, alerts } = found;
  const owner = state === 'acknowledged' ? acknowledgedBy : undefined;
  const hearing = (owner ? [owner] : told).map(({ id }) => hearsFor(id, ctx));
  for (const id of new Set(hearing)) {
    // A list of the day has what its own reader was told of: whoever stands in may have none.
    const isListed = tier === 'same-day' && alerts.some(({ to }) => to.id === id);
    await tx.outbox.add(
      isListed
        ? notice({ kind: 'case-list', to: id, why: 'again' })
        : notice({ kind: 'case-reminder', ref, to: id, state }),
    );
  }
}

/** Their deputy while they are away, where that one is there. */
function hearsFor(id: string, { directory }: Context): string {
  const deputy = directory.find(directory.find(id)?.away?.deputy?.id ?? '');
  return deputy && !deputy.away ? deputy.id : id;
}
