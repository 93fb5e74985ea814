import { claimTriage as contract } from '../../cards/triage/claim.ts';
import { refOf } from '../../domain/referral.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import { action, Overtaken, reply } from '../action.ts';
import { decide, fileWithin, whenOf } from '../decide.ts';
import { onTriage } from '../may-press.ts';
import { presentReferral } from '../present.ts';

/** "I'm on it": tells the gateway who is reading this one. Pressing it again changes nothing. */
export const claimTriage = action(contract, {
  may: onTriage('triage.claim'),
  show: presentReferral,
  async run({ ref, v }, ctx) {
    await ctx.store.change(ctx.actor, 'referral.claimed', async (tx) => {
      const file = await fileWithin(tx, ref);
      const { state, version } = file.referral;
      const isFree = state === 'submitted' && v === version;
      if (!isFree) throw new Overtaken(sayWhatChanged(file, v, whenOf(ctx)));
      const claimed = { claimedBy: refOf(ctx.actor), claimedAt: ctx.now() };
      await decide(
        tx,
        { file, ctx },
        { kind: 'claimed', change: { state: 'in-triage', ...claimed } },
      );
    });
    return reply(await presentReferral(ref, ctx));
  },
});
