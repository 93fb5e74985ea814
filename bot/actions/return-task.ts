import { returnTask as contract } from '../../cards/review-card.ts';
import { action, reply } from '../action.ts';
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
    });
    return reply(await presentReview(ref, ctx, { note: 'Returned to the analyst.' }));
  },
});
