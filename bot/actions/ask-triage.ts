import { askTriage as contract } from '../../cards/triage/ask.ts';
import { refOf } from '../../domain/referral.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import { isDecidable } from '../../domain/triage.ts';
import { action, Overtaken, reply } from '../action.ts';
import { decide, fileWithin, whenOf } from '../decide.ts';
import { lateDecision } from '../late.ts';
import { onReferral } from '../may-press.ts';
import { notice } from '../notice.ts';
import { presentReferral } from '../present.ts';
import { wordsOf } from '../wordings.ts';

/** Asks the officer, one to one. Asking again adds a question; one answer answers all. Who asks has it in hand. */
export const askTriage = action(contract, {
  may: onReferral('triage.ask'),
  late: lateDecision,
  show: presentReferral,
  async run({ ref, v, input }, ctx) {
    const { question: typed, askWording: code } = input;
    const question = await wordsOf(ctx, { ref, purpose: 'ask', code, typed });
    await ctx.store.change(ctx.actor, 'referral.asked', async (tx) => {
      const file = await fileWithin(tx, ref);
      if (!isDecidable(file, { v, by: ctx.actor })) {
        throw new Overtaken(sayWhatChanged(file, v, whenOf(ctx)));
      }
      const taken = file.referral.claimedBy
        ? {}
        : { claimedBy: refOf(ctx.actor), claimedAt: ctx.now() };
      const { id } = await decide(
        tx,
        { file, ctx },
        { kind: 'asked', change: { state: 'information-requested', ...taken }, question },
      );
      await tx.outbox.add(notice({ kind: 'question', ref, id }));
    });
    return reply(await presentReferral(ref, ctx, { note: 'Asked. The answer comes back here.' }));
  },
});
