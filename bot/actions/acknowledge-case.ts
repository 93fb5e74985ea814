import { acknowledgeCase as contract } from '../../cards/alert-card.ts';
import { action, reply } from '../action.ts';
import { acknowledgement, stepCase } from '../step-case.ts';
import { onCase } from '../may-press.ts';
import { presentCase } from '../present.ts';

/** "I have it": the clock of the list stops. */
export const acknowledgeCase = action(contract, {
  may: onCase('safeguarding.acknowledge'),
  show: presentCase,
  async run({ ref, v }, ctx) {
    await ctx.store.change(ctx.actor, 'safeguarding.acknowledged', (tx) =>
      stepCase(tx, { ref, v, ctx }, ({ state }) =>
        state === 'open' ? { state: 'acknowledged', ...acknowledgement(ctx) } : undefined,
      ),
    );
    return reply(await presentCase(ref, ctx, { note: 'Acknowledged. It is yours.' }));
  },
});
