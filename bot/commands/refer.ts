import { intakeChannelCard } from '../../cards/intake-channel-card.ts';
import type { Command } from '../command.ts';
import type { Turned } from '../context.ts';
import { presentStart, startDraft } from '../intake.ts';

export const refer: Command = {
  name: 'refer',
  usage: 'refer',
  does: 'begins a referral',
  isFor: () => true,
  ownChatOnly: false,
  async run(rest, ctx) {
    if (ctx.place.kind !== 'personal') {
      const draft = await startDraft(ctx);
      return {
        kind: 'card',
        card: intakeChannelCard({ draftId: draft.id }),
        title: 'New referral',
      };
    }
    const draft = await startDraft(ctx, rest);
    const card = await presentStart(draft.id, ctx);
    return { kind: 'card', card, title: 'New referral', onSent: rememberForm(ctx, draft.id) };
  },
};

/** The form's message is to become the receipt, so where it stands is kept. */
function rememberForm(ctx: Turned, draftId: string) {
  return async (activityId: string): Promise<void> => {
    const at = ctx.realNow();
    const post = { card: 'intake', ref: draftId, conversationId: ctx.place.id, activityId, at };
    await ctx.store.change(ctx.actor, 'card.posted', async (tx) => {
      await tx.posts.remember(post);
      tx.note({ record: `draft ${draftId}`, recipients: [ctx.actor.id] });
    });
  };
}
