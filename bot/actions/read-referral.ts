import { readNarrative as contract } from '../../cards/intake-start-card.ts';
import { action, reply } from '../action.ts';
import { presentForm, presentStart } from '../intake.ts';
import { findDraft } from '../keep-draft.ts';

/** Reads what the officer wrote, and opens the form with what was found in it. */
export const readReferral = action(contract, {
  show: presentStart,
  async run({ ref, input }, ctx) {
    const draft = await findDraft(ctx, ref);
    const typed = { ...draft.typed, narrative: input.narrative };
    return reply(await presentForm(draft.id, ctx, { typed }));
  },
});
