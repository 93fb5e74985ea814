import { submitTask as contract } from '../../cards/task-card.ts';
import { refOf } from '../../domain/referral.ts';
import { action, reply } from '../action.ts';
import { notice } from '../notice.ts';
import { lateTask } from '../late.ts';
import { onTask } from '../may-press.ts';
import { presentTask } from '../present.ts';
import { stepTask } from '../step-task.ts';

/** Delivers the product to the gateway for review. */
export const submitTask = action(contract, {
  may: onTask('task.submit'),
  late: lateTask,
  show: presentTask,
  async run({ ref, v, input }, ctx) {
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
