import { myReferralsCard } from '../../cards/my-referrals-card.ts';
import { sayNext } from '../../domain/say-next.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import { savedDraft } from '../draft-view.ts';
import { viewing } from '../present.ts';

export const myReferrals: Command = {
  name: 'my referrals',
  usage: 'my referrals',
  does: 'shows your referrals, what happens next, and what you did not send yet',
  isFor: () => true,
  ownChatOnly: true,
  async run(_rest, ctx) {
    const lines = await ctx.store.read.referralLines.ofReferrer(ctx.actor.id);
    const unsent = await ctx.store.read.drafts.unsentOf(ctx.actor.id);
    await ctx.store.change(ctx.actor, 'list.read', async (tx) => {
      const shown = lines.map((line) => line.ref).join(' ');
      const drafts = unsent.map((draft) => draft.id).join(' ');
      tx.note({ record: 'my referrals', detail: { shown, drafts } });
    });
    const view = viewing(ctx);
    const referrals = lines.map((line) => ({ ...line, next: sayNext(line, view) }));
    const drafts = unsent.map((draft) => savedDraft(draft, ctx));
    return reply(myReferralsCard({ referrals, drafts }, view));
  },
};
