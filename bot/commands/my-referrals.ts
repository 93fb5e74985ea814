import { myReferralsCard } from '../../cards/my-referrals-card.ts';
import { sayNext } from '../../domain/say-next.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import { viewing } from '../present.ts';

export const myReferrals: Command = {
  name: 'my referrals',
  usage: 'my referrals',
  does: 'shows your referrals and what happens next',
  isFor: () => true,
  ownChatOnly: true,
  async run(_rest, ctx) {
    const lines = await ctx.store.read.referralLines.ofReferrer(ctx.actor.id);
    await ctx.store.change(ctx.actor, 'list.read', async (tx) => {
      tx.note({
        record: 'my referrals',
        detail: { shown: lines.map((line) => line.ref).join(' ') },
      });
    });
    const view = viewing(ctx);
    const rows = lines.map((line) => ({ ...line, next: sayNext(line, view) }));
    return reply(myReferralsCard(rows, view));
  },
};
