import { draftSavedCard, saveReferral as contract } from '../../cards/draft-saved-card.ts';
import { action, reply } from '../action.ts';
import { savedDraft } from '../draft-view.ts';
import { presentForm } from '../intake.ts';
import { keepForm } from '../keep-draft.ts';
import { presentReceipt, viewing } from '../present.ts';

/** Keeps the form for later, finished or not. */
export const saveReferral = action(contract, {
  show: presentForm,
  async run({ ref, input }, ctx) {
    const draft = await keepForm(ref, ctx, input);
    if (draft.ref) return reply(await presentReceipt(draft.ref, ctx));
    return reply(draftSavedCard(savedDraft(draft, ctx), viewing(ctx)));
  },
});
