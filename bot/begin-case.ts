import { localDate } from '../domain/deadline.ts';
import { makeRef } from '../domain/ref.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import type { Tx } from '../store/store.ts';
import { sightNews } from './case-news.ts';
import { startClock } from './case-clock.ts';
import type { Context } from './context.ts';
import { notice } from './notice.ts';
import { alertsOf, nextRungs, peopleOf, tellPeople } from './tell-rungs.ts';

type Beginning = Pick<
  SafeguardingCase,
  'referralRef' | 'region' | 'tier' | 'gates' | 'standing' | 'raised' | 'forceRef'
>;

/** A case and its first alerts, in the transaction that raised it. */
export async function beginCase(
  tx: Tx,
  beginning: Beginning,
  ctx: Context,
): Promise<SafeguardingCase> {
  const { region, tier, referralRef, raised } = beginning;
  const year = Number(localDate(ctx.now(), ctx.organisation.timezone).slice(0, 4));
  const ref = makeRef('S', { region, year, number: await tx.counters.next(`S-${region}-${year}`) });
  const next = await nextRungs(tx, { region, step: 0, told: [], ctx });
  const { dueBy, remindAt } = startClock(ctx, { tier, until: 'acknowledged' });
  const begun: SafeguardingCase = {
    ...beginning,
    ref,
    state: 'open',
    version: 1,
    openedAt: ctx.now(),
    acknowledgeBy: dueBy,
    firstAcknowledgeBy: dueBy,
    remindAt,
    step: next.step,
    alerts: alertsOf(next.rungs, { region, ctx }),
    records: [],
  };
  await tx.cases.add(begun);
  await tellPeople(tx, { ref, step: next.step, tier, ctx }, peopleOf(next.rungs));
  if (raised) await tx.outbox.add(notice({ kind: 'raised', ref, to: raised.by.id, why: 'joined' }));
  for (const each of referralRef ? await sightNews(tx, referralRef) : []) await tx.outbox.add(each);
  tx.alsoNote('safeguarding.opened', { record: ref, detail: { tier } });
  return begun;
}
