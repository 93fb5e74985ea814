import type { Person } from '../domain/actor.ts';
import { addWorkingHours } from '../domain/deadline.ts';
import { refOf } from '../domain/referral.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import type { OpenWork } from '../store/open-work.ts';
import type { Tx } from '../store/store.ts';
import type { Turned } from './context.ts';
import { startClock } from './case-clock.ts';
import { caseNews } from './case-news.ts';
import { fileWithin } from './decide.ts';
import { notice, referralNotices } from './notice.ts';
import { escalateCase } from './escalate-case.ts';
import { stepTask } from './step-task.ts';

interface Leaving {
  readonly person: Person;
  /** What they may not go on with. */
  readonly work: OpenWork;
  /** Who has their tasks now; nobody: they are offered again. */
  readonly tasksTo: Person | undefined;
  /** The list as it is without them. */
  readonly ctx: Turned;
}

/** Somebody has left, or lost a role: what they had in hand goes to others, in the change that takes it from them. */
export async function handOver(tx: Tx, leaving: Leaving): Promise<void> {
  for (const { ref } of leaving.work.tasks) await passTask(tx, ref, leaving);
  for (const { ref } of leaving.work.claims) await releaseClaim(tx, ref);
  await passCases(tx, leaving);
}

/** A product under review stays with the gateway; if it is returned, it is offered again. */
async function passTask(tx: Tx, ref: string, { person, tasksTo, ctx }: Leaving): Promise<void> {
  const task = await tx.tasks.find(ref);
  if (!task || (task.state === 'submitted' && !tasksTo)) return;
  const change = tasksTo ? 'task.reassigned' : 'task.handed-back';
  const noting = { ...tx, note: (note: Parameters<Tx['note']>[0]) => tx.alsoNote(change, note) };
  const { acceptTask } = ctx.organisation.hours;
  const acceptBy = addWorkingHours(ctx.calendar, ctx.now(), acceptTask);
  await stepTask(
    noting,
    { ref, ctx },
    {
      v: task.version,
      from: ['accepted', 'in-progress', 'submitted'],
      change: tasksTo
        ? { acceptedBy: refOf(tasksTo), acceptedAt: ctx.now() }
        : { state: 'offered', acceptedBy: null, acceptBy },
      note: 'handed-back',
      text: tasksTo
        ? `From ${person.name} to ${tasksTo.name}.`
        : `${person.name} cannot go on with it.`,
    },
  );
  if (tasksTo) await tx.outbox.add(notice({ kind: 'work', ref, to: tasksTo.id }));
}

async function releaseClaim(tx: Tx, ref: string): Promise<void> {
  const { referral } = await fileWithin(tx, ref);
  if (!(await tx.handOver.releaseClaim(referral))) return;
  for (const each of referralNotices(ref)) await tx.outbox.add(each);
  tx.alsoNote('referral.released', { record: ref, detail: { version: referral.version + 1 } });
}

/** Whoever has it now is not late by a time that was kept. */
function firstDue({ state, tier, firstAcknowledgeBy }: SafeguardingCase, ctx: Turned): number {
  if (state === 'open') return firstAcknowledgeBy;
  return startClock(ctx, { tier, until: 'acknowledged' }).dueBy;
}

/** Each begins at the head of the region's list again, at once: whoever is told next must not wait for a clock. */
async function passCases(tx: Tx, { person, work, ctx }: Leaving): Promise<void> {
  const refs = work.told.map(({ ref }) => ref);
  await tx.handOver.standDown(person.id, { refs, at: ctx.now() });
  for (const { ref } of work.cases) {
    const found = await tx.cases.find(ref);
    if (!found) continue;
    await tx.handOver.reopenCase(found, firstDue(found, ctx));
    const reopened = await tx.cases.find(ref);
    if (reopened) await escalateCase(tx, { found: reopened, ctx });
    tx.alsoNote('safeguarding.handed-over', { record: ref, detail: { from: person.id } });
  }
  for (const { ref } of work.told) {
    const found = await tx.cases.find(ref);
    for (const each of found ? await caseNews(tx, found) : []) await tx.outbox.add(each);
  }
}
