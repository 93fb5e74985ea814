import { closeCase as contract } from '../../cards/case-form.ts';
import { refOf } from '../../domain/referral.ts';
import { mayCloseCase } from '../../domain/safeguarding.ts';
import { action, reply } from '../action.ts';
import { acknowledgement, stepCase } from '../step-case.ts';
import { onCase } from '../may-press.ts';
import { presentCase } from '../present-case.ts';

/** Ends a case on which something is recorded, or whose reason is gone; the reason is the last record. */
export const closeCase = action(contract, {
  may: onCase('safeguarding.close'),
  show: presentCase,
  async run({ ref, v, input }, ctx) {
    await ctx.store.change(ctx.actor, 'safeguarding.closed', async (tx) => {
      await stepCase(tx, { ref, v, ctx }, (found) => {
        if (!mayCloseCase(found)) return undefined;
        const seen = found.acknowledgedBy ? {} : acknowledgement(found, ctx);
        return { ...seen, state: 'closed', recordBy: null, remindAt: null };
      });
      const record = { action: `Closed: ${input.reason}`, by: refOf(ctx.actor), at: ctx.now() };
      await tx.cases.record(ref, { id: ctx.newId(), record });
    });
    return reply(await presentCase(ref, ctx, { note: 'Closed.' }));
  },
});
