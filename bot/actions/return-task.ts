import { returnTask as contract } from '../../cards/review-card.ts';
import { holdsRole } from '../../domain/actor.ts';
import { addWorkingHours } from '../../domain/deadline.ts';
import type { Tx } from '../../store/store.ts';
import { action, reply } from '../action.ts';
import type { Turned } from '../context.ts';
import { notice } from '../notice.ts';
import { lateTask } from '../late.ts';
import { onTask } from '../may-press.ts';
import { presentReview } from '../present.ts';
import { stepTask } from '../step-task.ts';

/** Sends the product back to its author, with what is missing. */
export const returnTask = action(contract, {
  may: onTask('task.return'),
  late: lateTask,
  show: presentReview,
  async run({ ref, v, input }, ctx) {
    await ctx.store.change(ctx.actor, 'task.returned', async (tx) => {
      await stepTask(
        tx,
        { ref, ctx },
        {
          v,
          from: ['submitted'],
          change: { state: 'in-progress' },
          note: 'returned',
          text: input.reason,
          referral: 'in-development',
        },
      );
      await tx.outbox.add(notice({ kind: 'review', ref }));
      await offerWithoutHolder(tx, ref, ctx);
    });
    return reply(await presentReview(ref, ctx, { note: 'Returned to the analyst.' }));
  },
});

/** Its analyst has left, or does this work no more: somebody else is to take it up. */
async function offerWithoutHolder(tx: Tx, ref: string, ctx: Turned): Promise<void> {
  const task = await tx.tasks.find(ref);
  const holder = ctx.directory.find(task?.acceptedBy?.id ?? '');
  if (!task?.acceptedBy || (holder && holdsRole(holder, 'analyst', task.region))) return;
  const { acceptTask } = ctx.organisation.hours;
  const acceptBy = addWorkingHours(ctx.calendar, ctx.now(), acceptTask);
  await stepTask(
    tx,
    { ref, ctx },
    {
      v: task.version,
      from: ['in-progress'],
      change: { state: 'offered', acceptedBy: null, acceptBy },
      note: 'handed-back',
      text: `${task.acceptedBy.name} cannot go on with it.`,
    },
  );
}
