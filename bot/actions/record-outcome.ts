import { recordOutcome as contract } from '../../cards/outcome-form.ts';
import { takesOutcome } from '../../domain/closing.ts';
import { refOf } from '../../domain/referral.ts';
import { Refusal } from '../../domain/refusal.ts';
import { action, Overtaken, reply } from '../action.ts';
import { fileWithin, whenOf } from '../decide.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import { fileNotices } from '../notice.ts';
import { lateRecord } from '../late.ts';
import { onReferral } from '../may-press.ts';
import { presentReferral } from '../present.ts';

/** What came of it. A referral may have several outcomes until it is closed. */
export const recordOutcome = action(contract, {
  may: onReferral('outcome.record'),
  late: lateRecord,
  show: presentReferral,
  async run({ ref, v, input }, ctx) {
    await ctx.store.change(ctx.actor, 'outcome.recorded', async (tx) => {
      const file = await fileWithin(tx, ref);
      const { referral } = file;
      if (v === referral.version && !takesOutcome(referral.state)) {
        throw new Refusal('state', 'Nothing can be recorded on this referral as it stands.');
      }
      if (v !== referral.version || !(await tx.referrals.move(referral, {}))) {
        throw new Overtaken(sayWhatChanged(file, v, whenOf(ctx)));
      }
      const outcome = { ...input, id: ctx.newId(), ref, by: refOf(ctx.actor), at: ctx.now() };
      await tx.outcomes.add(outcome, referral.region);
      for (const each of fileNotices(file)) await tx.outbox.add(each);
      tx.note({ record: ref });
    });
    return reply(await presentReferral(ref, ctx, { note: 'Recorded.' }));
  },
});
