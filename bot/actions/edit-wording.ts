import { editWording as contract } from '../../cards/wording-card.ts';
import { action, reply } from '../action.ts';
import { mayChangeWordings, presentWordings } from '../present-wordings.ts';

/** Takes one wording in hand, or a new one: nothing is written yet. */
export const editWording = action(contract, {
  may: mayChangeWordings,
  show: presentWordings,
  run: async ({ ref, input: { code } }, ctx) => reply(await presentWordings(ref, ctx, { code })),
});
