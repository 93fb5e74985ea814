import { returnTask as contract } from '../../cards/review-card.ts';
import { subjectOf } from '../../domain/subject.ts';
import { action, reply } from '../action.ts';
import { notice } from '../notice.ts';
import { allow, findTask, presentReview } from '../present.ts';
import { stepTask } from '../step-task.ts';

/** Sends the product back to its author, with what is missing. */
export const returnTask = action(contract, {
  show: presentReview,
  async run({ ref, v, input }, ctx) {
    const { task, file } = await findTask(ctx, ref);
    allow(ctx, 'task.return', subjectOf(file, { task }));
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
