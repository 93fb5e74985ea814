import { removeWording as contract } from '../../cards/wording-card.ts';
import { action, Overtaken, reply } from '../action.ts';
import { mayChangeWordings, presentWordings } from '../present-wordings.ts';

/** Takes a region's own words away; where they stood in place of what comes with the bot, that is back. */
export const removeWording = action(contract, {
  may: mayChangeWordings,
  show: presentWordings,
  async run({ ref: region, v, input: { code } }, ctx) {
    await ctx.store.change(ctx.actor, 'wording.removed', async (tx) => {
      if (!(await tx.wordings.remove({ region, code }, v))) {
        throw new Overtaken('It was changed or removed already. Here it is as it stands.');
      }
      tx.note({ record: `wording ${region}`, detail: { code, version: v } });
    });
    return reply(await presentWordings(region, ctx, { note: 'Removed.' }));
  },
});
