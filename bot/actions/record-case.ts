import { recordCase as contract } from '../../cards/alert-card.ts';
import { refOf } from '../../domain/referral.ts';
import { action, reply } from '../action.ts';
import { acknowledgement, stepCase } from '../step-case.ts';
import { onCase } from '../may-press.ts';
import { presentCase } from '../present.ts';

/** What was done, by whom, with whom. Recording on a case that nobody acknowledged acknowledges it. */
export const recordCase = action(contract, {
  may: onCase('safeguarding.record'),
  show: presentCase,
  async run({ ref, v, input }, ctx) {
    await ctx.store.change(ctx.actor, 'safeguarding.recorded', async (tx) => {
      await stepCase(tx, { ref, v, ctx }, ({ state, acknowledgedBy }) => {
        if (state === 'closed') return undefined;
        return { state: 'recorded', ...(acknowledgedBy ? {} : acknowledgement(ctx)) };
      });
      const record = { ...input, by: refOf(ctx.actor), at: ctx.now() };
      await tx.cases.record(ref, { id: ctx.newId(), record });
    });
    return reply(await presentCase(ref, ctx, { note: 'Recorded.' }));
  },
});
