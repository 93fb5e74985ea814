import { draftErasedCard } from '../../cards/draft-erased-card.ts';
import { discardDraft as contract } from '../../cards/draft-saved-card.ts';
import { action, reply } from '../action.ts';
import { eraseDraft } from '../erase-draft.ts';
import { presentDraft } from '../intake.ts';
import { findDraft } from '../keep-draft.ts';
import { presentReceipt } from '../present.ts';

/** Erases one's own draft; one that has become a referral stays. */
export const discardDraft = action(contract, {
  show: presentDraft,
  async run({ ref }, ctx) {
    const draft = await findDraft(ctx, ref);
    if (draft.ref) return reply(await presentReceipt(draft.ref, ctx));
    const why = {
      by: ctx.actor,
      change: 'draft.discarded',
      reason: 'Discarded by its writer',
    } as const;
    if (await eraseDraft(ctx, draft, why)) return reply(draftErasedCard());
    return reply(await presentDraft(ref, ctx));
  },
});
