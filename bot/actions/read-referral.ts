import { readNarrative as contract } from '../../cards/intake-start-card.ts';
import { action, reply } from '../action.ts';
import { findDraft, presentForm, presentStart } from '../intake.ts';

/** Reads what the officer wrote, and opens the form with what was found in it. */
export const readReferral = action(contract, {
  show: presentStart,
  async run({ ref, input }, ctx) {
    const draft = await findDraft(ctx, ref);
    return reply(await presentForm(draft.id, ctx, { typed: { narrative: input.narrative } }));
  },
});
