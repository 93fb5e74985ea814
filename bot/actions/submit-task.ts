import { submitTask as contract } from '../../cards/task-card.ts';
import { refOf } from '../../domain/referral.ts';
import { subjectOf } from '../../domain/subject.ts';
import { action, reply } from '../action.ts';
import { notice } from '../notice.ts';
import { allow, findTask, presentTask } from '../present.ts';
import { stepTask } from '../step-task.ts';

/** Delivers the product to the gateway for review. */
export const submitTask = action(contract, {
  show: presentTask,
  async run({ ref, v, input }, ctx) {
    const { task, file } = await findTask(ctx, ref);
    allow(ctx, 'task.submit', subjectOf(file, { task }));
    await ctx.store.change(ctx.actor, 'task.submitted', async (tx) => {
      await stepTask(
        tx,
        { ref, ctx },
        {
          v,
          from: ['accepted', 'in-progress'],
          change: { state: 'submitted' },
          note: 'submitted',
          referral: 'in-review',
        },
      );
      await tx.products.add(ref, { ...input, by: refOf(ctx.actor), at: ctx.now() });
      await tx.outbox.add(notice({ kind: 'review', ref }));
    });
    return reply(await presentTask(ref, ctx, { note: 'Delivered. The gateway reviews it.' }));
  },
});
