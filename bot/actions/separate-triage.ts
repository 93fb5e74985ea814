import { separateTriage as contract } from '../../cards/triage/separate.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { readRef } from '../../domain/ref.ts';
import { Refusal } from '../../domain/refusal.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import { action, Mistakes, Overtaken, reply } from '../action.ts';
import { fileWithin, whenOf } from '../decide.ts';
import { separate } from '../joining.ts';
import { lateRecord } from '../late.ts';
import { onTriage } from '../may-press.ts';
import { presentReferral } from '../present.ts';

/** Undoes a joining, from the card of either side: both are as they were, and what was added meanwhile stays. */
export const separateTriage = action(contract, {
  may: onTriage('triage.separate'),
  late: lateRecord,
  show: presentReferral,
  async run({ ref, v, input: { guest: named, reason } }, ctx) {
    await ctx.store.change(ctx.actor, 'referral.separated', async (tx) => {
      const pressed = await fileWithin(tx, ref);
      if (v !== pressed.referral.version) {
        throw new Overtaken(sayWhatChanged(pressed, v, whenOf(ctx)));
      }
      const [guestRef, hostRef] = pairOf(pressed, named);
      await tx.referrals.hold([guestRef, hostRef]);
      const [guest, host] = [await fileWithin(tx, guestRef), await fileWithin(tx, hostRef)];
      const joining = await tx.joinings.ofGuest(guestRef);
      const { version } = (guestRef === ref ? guest : host).referral;
      if (v !== version || joining?.host !== hostRef) {
        throw new Overtaken(sayWhatChanged(await fileWithin(tx, ref), v, whenOf(ctx)));
      }
      await separate(tx, { guest, host, joining, reason, ctx });
    });
    const note = 'Separated. Both are as they were, and go on by themselves.';
    return reply(await presentReferral(ref, ctx, { note }));
  },
});

/** Which of two is joined to which; a card with several joined to it says which. */
function pairOf({ referral, joined, joinedTo }: ReferralFile, named = ''): [string, string] {
  if (joinedTo) return [referral.ref, joinedTo.ref];
  const refs = joined.map((guest) => guest.referral.ref);
  const guest = readRef(named)?.ref ?? (refs.length === 1 ? refs[0] : undefined);
  if (guest !== undefined && refs.includes(guest)) return [guest, referral.ref];
  if (refs.length > 0) {
    const sentence = `Say which of them: ${refs.join(', ')}.`;
    throw new Mistakes([{ input: 'guest', sentence }]);
  }
  throw new Refusal('state', `Nothing is joined to ${referral.ref}, and it is joined to nothing.`);
}
