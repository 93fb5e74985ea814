import { openReferral as contract } from '../../cards/open-referral.ts';
import { action, reply } from '../action.ts';
import { notice } from '../notice.ts';
import { toOpen } from '../may-press.ts';
import { presentReferral } from '../present.ts';

/** Opens the whole referral: in one's own chat at once, from a channel one to one. Either is logged. */
export const openReferral = action(contract, {
  may: toOpen,
  show: presentReferral,
  async run({ ref }, ctx) {
    const isOwnChat = ctx.place.kind === 'personal';
    await ctx.store.change(ctx.actor, 'referral.opened', async (tx) => {
      if (!isOwnChat) await tx.outbox.add(notice({ kind: 'file', ref, to: ctx.actor.id }));
      tx.note({ record: ref, recipients: [ctx.actor.id] });
    });
    if (isOwnChat) return reply(await presentReferral(ref, ctx));
    const contact = await ctx.store.read.conversations.contact(ctx.actor.id);
    return {
      kind: 'sentence',
      text: contact?.conversationId
        ? `${ref} is in your own chat with RAPTOR.`
        : `${ref} opens in your own chat with RAPTOR. Say hello there first, then press Open again.`,
    };
  },
});
