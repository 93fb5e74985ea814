import { closeCase as contract } from '../../cards/alert-card.ts';
import { refOf } from '../../domain/referral.ts';
import { action, reply } from '../action.ts';
import { stepCase } from '../step-case.ts';
import { onCase } from '../may-press.ts';
import { presentCase } from '../present.ts';

/** Ends a case on which something is recorded; the reason is the last record. */
export const closeCase = action(contract, {
  may: onCase('safeguarding.close'),
  show: presentCase,
  async run({ ref, v, input }, ctx) {
    await ctx.store.change(ctx.actor, 'safeguarding.closed', async (tx) => {
      await stepCase(tx, { ref, v, ctx }, ({ state }) =>
        state === 'recorded' ? { state: 'closed' } : undefined,
      );
      const record = { action: `Closed: ${input.reason}`, by: refOf(ctx.actor), at: ctx.now() };
      await tx.cases.record(ref, { id: ctx.newId(), record });
    });
    return reply(await presentCase(ref, ctx, { note: 'Closed.' }));
  },
});
