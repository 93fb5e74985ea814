import { releaseProduct as contract } from '../../cards/review-card.ts';
import { action, reply } from '../action.ts';
import { notice } from '../notice.ts';
import { onTask } from '../may-press.ts';
import { presentReview } from '../present.ts';
import { stepTask } from '../step-task.ts';

/** Discloses the product to the officer who referred, one to one. */
export const releaseProduct = action(contract, {
  may: onTask('product.release'),
  show: presentReview,
  async run({ ref, v }, ctx) {
    await ctx.store.change(ctx.actor, 'product.released', async (tx) => {
      await stepTask(
        tx,
        { ref, ctx },
        {
          v,
          from: ['approved'],
          change: { state: 'released' },
          note: 'released',
          referral: 'delivered',
        },
      );
      await tx.outbox.add(notice({ kind: 'review', ref }));
      await tx.outbox.add(notice({ kind: 'product', ref }));
    });
    return reply(await presentReview(ref, ctx, { note: 'Released to the officer.' }));
  },
});
