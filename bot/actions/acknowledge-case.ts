import { acknowledgeCase as contract } from '../../cards/case-form.ts';
import { action, reply } from '../action.ts';
import { acknowledgement, stepCase } from '../step-case.ts';
import { onCase } from '../may-press.ts';
import { presentCase } from '../present-case.ts';

/** "I have it": whoever presses looks after it from now on. */
export const acknowledgeCase = action(contract, {
  may: onCase('safeguarding.acknowledge'),
  show: presentCase,
  async run({ ref, v }, ctx) {
    await ctx.store.change(ctx.actor, 'safeguarding.acknowledged', (tx) =>
      stepCase(tx, { ref, v, ctx }, (found) =>
        found.state === 'open' ? acknowledgement(found, ctx) : undefined,
      ),
    );
    return reply(await presentCase(ref, ctx, { note: 'Acknowledged. It is yours.' }));
  },
});
