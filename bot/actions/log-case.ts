import { logCase as contract } from '../../cards/case-form.ts';
import { action, reply } from '../action.ts';
import { onCase } from '../may-press.ts';
import { presentFollowed } from '../present-case.ts';
import { stepCase } from '../step-case.ts';

/** The force's own log number for somebody in danger, given when it is known. */
export const logCase = action(contract, {
  may: onCase('safeguarding.follow'),
  show: presentFollowed,
  async run({ ref, v, input: { forceRef } }, ctx) {
    await ctx.store.change(ctx.actor, 'safeguarding.logged', (tx) =>
      stepCase(tx, { ref, v, ctx }, ({ state }) => (state === 'closed' ? undefined : { forceRef })),
    );
    return reply(await presentFollowed(ref, ctx, { note: 'Kept. The inspector sees it.' }));
  },
});
