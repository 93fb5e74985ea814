import { approveTask as contract } from '../../cards/review-card.ts';
import { action, reply } from '../action.ts';
import { notice } from '../notice.ts';
import { onTask } from '../may-press.ts';
import { presentReview } from '../present.ts';
import { stepTask } from '../step-task.ts';

/** The gateway finds the product good. It goes to the officer only when released. */
export const approveTask = action(contract, {
  may: onTask('task.approve'),
  show: presentReview,
  async run({ ref, v }, ctx) {
    await ctx.store.change(ctx.actor, 'task.approved', async (tx) => {
      const change = { state: 'approved' } as const;
      await stepTask(tx, { ref, ctx }, { v, from: ['submitted'], change, note: 'approved' });
      await tx.outbox.add(notice({ kind: 'review', ref }));
    });
    return reply(await presentReview(ref, ctx, { note: 'Approved. Release it to the officer.' }));
  },
});
