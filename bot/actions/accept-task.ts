import { acceptTask as contract } from '../../cards/task-card.ts';
import { refOf } from '../../domain/referral.ts';
import { action, reply } from '../action.ts';
import { notice } from '../notice.ts';
import { onTask } from '../may-press.ts';
import { presentTask } from '../present.ts';
import { stepTask } from '../step-task.ts';

/** The first analyst of the region to press has the task; their own card follows one to one. */
export const acceptTask = action(contract, {
  may: onTask('task.accept'),
  show: presentTask,
  async run({ ref, v }, ctx) {
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
