import type { PersonRef } from '../domain/referral.ts';
import type { Absence } from '../domain/roster.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import type { Tx } from '../store/store.ts';
import { caseNews } from './case-news.ts';
import { listingWithin } from './change-list.ts';
import type { Context } from './context.ts';
import { notice } from './notice.ts';
import { reachable, tellPeople } from './tell-rungs.ts';
import { escalateCase } from './escalate-case.ts';

/** Alerts that nobody has acknowledged do not lie with somebody who is away; the deputy hears what they take over. */
export async function beginAbsence(tx: Tx, absence: Absence, context: Context): Promise<void> {
  const { ctx } = await listingWithin(tx, context);
  const { personId } = absence;
  const deputy = ctx.directory.find(absence.deputy?.id ?? '');
  const standsIn = deputy?.standsInFor?.some(({ id }) => id === personId) ? deputy : undefined;
  tx.note({ record: personId, detail: { deputy: standsIn?.id ?? null } });
  if (!(await tx.absences.begin(absence, ctx.now()))) return;
  const { cases } = await tx.openWork.of(personId);
  for (const { ref } of cases) {
    const found = await tx.cases.find(ref);
    if (found?.state !== 'open') continue;
    if (standsIn) await tellDeputy(tx, { found, deputy: standsIn, ctx });
    const told = await tx.cases.find(ref);
    if (told && !(await isWithSomebody(tx, told, ctx)))
      await escalateCase(tx, { found: told, ctx });
  }
  if (standsIn)
    await tx.outbox.add(notice({ kind: 'stand-in', to: standsIn.id, absent: personId }));
}

/** The clock goes on as it was: the alert is no younger for having changed hands. */
async function tellDeputy(
  tx: Tx,
  { found, deputy, ctx }: { found: SafeguardingCase; deputy: PersonRef; ctx: Context },
): Promise<void> {
  const { ref, region, step, tier, acknowledgeBy, remindAt = null } = found;
  const to = { id: deputy.id, name: deputy.name };
  const inspector = ctx.directory.withRole('inspector', region).some(({ id }) => id === to.id);
  const alerts = [{ to, inspector, toldAt: ctx.now() }];
  if (!(await tx.cases.escalate(found, { step, alerts, dueBy: acknowledgeBy, remindAt }))) return;
  await tellPeople(tx, { ref, step, tier, ctx }, [to]);
  for (const each of await caseNews(tx, found)) await tx.outbox.add(each);
  tx.alsoNote('safeguarding.escalated', { record: ref, detail: { from: step, to: to.id } });
}

/** Whether somebody who is there, and whom the bot can reach, was told of it. */
async function isWithSomebody(
  tx: Tx,
  { alerts }: SafeguardingCase,
  { directory }: Context,
): Promise<boolean> {
  const there = alerts.filter(({ to, stoodDownAt }) => {
    const person = directory.find(to.id);
    return stoodDownAt === undefined && person !== undefined && !person.away;
  });
  return (
    (
      await reachable(
        tx,
        there.map(({ to }) => to),
      )
    ).length > 0
  );
}
