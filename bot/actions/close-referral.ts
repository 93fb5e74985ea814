import { closeReferral as contract } from '../../cards/outcome-form.ts';
import { mayClose } from '../../domain/closing.ts';
import { Refusal } from '../../domain/refusal.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import { action, Mistakes, Overtaken, reply } from '../action.ts';
import { decide, fileWithin, whenOf } from '../decide.ts';
import { notice } from '../notice.ts';
import { onReferral } from '../may-press.ts';
import { presentReferral } from '../present.ts';

/** Ends a referral: with an outcome or a reasoned none, and never over an open safeguarding case. */
export const closeReferral = action(contract, {
  may: onReferral('referral.close'),
  show: presentReferral,
  async run({ ref, v, input }, ctx) {
    await ctx.store.change(ctx.actor, 'referral.closed', async (tx) => {
      const file = await fileWithin(tx, ref);
      if (v !== file.referral.version) throw new Overtaken(sayWhatChanged(file, v, whenOf(ctx)));
      const closing = mayClose(file, input.reason);
      if (closing.answer === 'no') throw new Refusal('state', closing.sentence);
      if (closing.answer === 'reason-missing') {
        throw new Mistakes([{ input: 'reason', sentence: closing.sentence }]);
      }
      const change = { state: 'closed', closedAt: ctx.now() } as const;
      const decision = await decide(
        tx,
        { file, ctx },
        { kind: 'closed', change, reason: input.reason },
      );
      await tx.outbox.add(notice({ kind: 'decision', ref, id: decision.id }));
    });
    return reply(
      await presentReferral(ref, ctx, { note: 'Closed. The officer hears what came of it.' }),
    );
  },
});
