import { declineTriage as contract } from '../../cards/triage/decline.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import { isDecidable } from '../../domain/triage.ts';
import { action, Overtaken, reply } from '../action.ts';
import { decide, fileWithin, whenOf } from '../decide.ts';
import { notice } from '../notice.ts';
import { lateDecision } from '../late.ts';
import { onTriage } from '../may-press.ts';
import { presentReferral } from '../present.ts';
import { wordsOf } from '../wordings.ts';

/** Says no, with a reason of the list and in words. A safeguarding case stays where it is. */
export const declineTriage = action(contract, {
  may: onTriage('triage.decline'),
  late: lateDecision,
  show: presentReferral,
  async run({ ref, v, input }, ctx) {
    const { declineReason: code, declineWording, reason: typed } = input;
    const ready = { ref, purpose: 'decline' as const, code: declineWording, typed };
    const reason = await wordsOf(ctx, ready);
    await ctx.store.change(ctx.actor, 'referral.declined', async (tx) => {
      const file = await fileWithin(tx, ref);
      if (!isDecidable(file, { v, by: ctx.actor })) {
        throw new Overtaken(sayWhatChanged(file, v, whenOf(ctx)));
      }
      const decision = await decide(
        tx,
        { file, ctx },
        { kind: 'declined', change: { state: 'declined', closedAt: ctx.now() }, reason, code },
      );
      await tx.outbox.add(notice({ kind: 'decision', ref, id: decision.id }));
    });
    return reply(await presentReferral(ref, ctx, { note: 'Declined. The officer is told why.' }));
  },
});
