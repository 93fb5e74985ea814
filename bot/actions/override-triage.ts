import { overrideTriage as contract } from '../../cards/triage/override.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Band } from '../../domain/score.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import { isDecidable } from '../../domain/triage.ts';
import type { ReferralChange } from '../../store/referrals.ts';
import { action, Mistakes, Overtaken, reply } from '../action.ts';
import { decide, fileWithin, whenOf } from '../decide.ts';
import { lateDecision } from '../late.ts';
import { onReferral } from '../may-press.ts';
import { presentReferral } from '../present.ts';
import { sooner } from '../rescore.ts';

/** Sets the band over the model's, which stays beside it; setting the model's own takes it away. */
export const overrideTriage = action(contract, {
  may: onReferral('triage.override'),
  late: lateDecision,
  show: presentReferral,
  async run({ ref, v, input: { band, reason } }, ctx) {
    await ctx.store.change(ctx.actor, 'referral.overridden', async (tx) => {
      const file = await fileWithin(tx, ref);
      if (!isDecidable(file, { v, by: ctx.actor })) {
        throw new Overtaken(sayWhatChanged(file, v, whenOf(ctx)));
      }
      const { referral } = file;
      const change = { ...setBand(file, band), ...sooner({ referral, band, ctx }) };
      await decide(tx, { file, ctx }, { kind: 'overridden', change, reason, code: band });
    });
    return reply(await presentReferral(ref, ctx, { note: `The band is ${band} now.` }));
  },
});

function setBand({ referral, score }: ReferralFile, band: Band): ReferralChange {
  if (!score || referral.kind === 'request') {
    throw new Refusal('not-scored', 'A tasking request has no band of its own to set.');
  }
  if (band === score.band && referral.setBand) return { setBand: null };
  if (band !== (referral.setBand ?? score.band)) return { setBand: band };
  throw new Mistakes([{ input: 'band', sentence: `It is ${band} already. Choose another band.` }]);
}
