import { withdrawReferral as contract } from '../../cards/receipt-card.ts';
import { withoutGuests } from '../../domain/joining.ts';
import { isInTriage } from '../../domain/referral.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import { action, Overtaken, reply } from '../action.ts';
import { decide, fileWithin, whenOf } from '../decide.ts';
import { releaseGuests } from '../joining.ts';
import { onReferral } from '../may-press.ts';
import { presentReceipt } from '../present.ts';

/** The officer takes it back before it is accepted. Whatever was claimed or asked meanwhile does not hinder that. */
export const withdrawReferral = action(contract, {
  may: onReferral('referral.withdraw'),
  show: presentReceipt,
  async run({ ref, v, input }, ctx) {
    await ctx.store.change(ctx.actor, 'referral.withdrawn', async (tx) => {
      await tx.referrals.hold([ref]);
      const file = await fileWithin(tx, ref);
      if (!isInTriage(file.referral.state)) {
        throw new Overtaken(sayWhatChanged(withoutGuests(file), v, whenOf(ctx)));
      }
      await releaseGuests(tx, file, ctx);
      const change = { state: 'withdrawn', closedAt: ctx.now() } as const;
      await decide(tx, { file, ctx }, { kind: 'withdrawn', change, reason: input.reason });
    });
    return reply(await presentReceipt(ref, ctx, { note: 'Withdrawn.' }));
  },
});
