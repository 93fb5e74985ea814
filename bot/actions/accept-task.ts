import { acceptTask as contract } from '../../cards/task-card.ts';
import { refOf } from '../../domain/referral.ts';
import { subjectOf } from '../../domain/subject.ts';
import { action, reply } from '../action.ts';
import { notice } from '../notice.ts';
import { allow, findTask, presentTask } from '../present.ts';
import { stepTask } from '../step-task.ts';

/** The first analyst of the region to press has the task; their own card follows one to one. */
export const acceptTask = action(contract, {
  show: presentTask,
  async run({ ref, v }, ctx) {
    const { task, file } = await findTask(ctx, ref);
    allow(ctx, 'task.accept', subjectOf(file, { task }));
    await ctx.store.change(ctx.actor, 'task.accepted', async (tx) => {
      await stepTask(
        tx,
        { ref, ctx },
        {
          v,
          from: ['offered'],
          change: { state: 'accepted', acceptedBy: refOf(ctx.actor), acceptedAt: ctx.now() },
          note: 'accepted',
          referral: 'in-development',
        },
      );
      await tx.outbox.add(notice({ kind: 'work', ref, to: ctx.actor.id }));
    });
    return reply(await presentTask(ref, ctx, { note: 'Yours.' }));
  },
});
