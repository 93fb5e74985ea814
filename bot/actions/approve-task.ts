import { approveTask as contract } from '../../cards/review-card.ts';
import { subjectOf } from '../../domain/subject.ts';
import { action, reply } from '../action.ts';
import { notice } from '../notice.ts';
import { allow, findTask, presentReview } from '../present.ts';
import { stepTask } from '../step-task.ts';

/** The gateway finds the product good. It goes to the officer only when released. */
export const approveTask = action(contract, {
  show: presentReview,
  async run({ ref, v }, ctx) {
    const { task, file } = await findTask(ctx, ref);
    allow(ctx, 'task.approve', subjectOf(file, { task }));
    await ctx.store.change(ctx.actor, 'task.approved', async (tx) => {
      const change = { state: 'approved' } as const;
      await stepTask(tx, { ref, ctx }, { v, from: ['submitted'], change, note: 'approved' });
      await tx.outbox.add(notice({ kind: 'review', ref }));
    });
    return reply(await presentReview(ref, ctx, { note: 'Approved. Release it to the officer.' }));
  },
});
