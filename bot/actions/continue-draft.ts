import { continueDraft as contract } from '../../cards/draft-saved-card.ts';
import { action, reply } from '../action.ts';
import { presentDraft } from '../intake.ts';
import { findDraft } from '../keep-draft.ts';

/** Brings the form back as it was left. In a channel all would read it: there it stays shut. */
export const continueDraft = action(contract, {
  show: presentDraft,
  async run({ ref }, ctx) {
    const { id } = await findDraft(ctx, ref);
    if (ctx.place.kind !== 'personal' && !ctx.inDialog) {
      const text = 'Type my referrals in your own chat with RAPTOR, and go on there.';
      return { kind: 'sentence', text };
    }
    await ctx.store.change(ctx.actor, 'draft.opened', async (tx) => {
      tx.note({ record: `draft ${id}`, recipients: [ctx.actor.id] });
    });
    return reply(await presentDraft(id, ctx));
  },
});
