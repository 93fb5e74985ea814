import { joinTriage as contract } from '../../cards/triage/join.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { joiningProblem } from '../../domain/joining.ts';
import { readRef } from '../../domain/ref.ts';
import { can } from '../../domain/rights.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import { subjectOf } from '../../domain/subject.ts';
import { isDecidable } from '../../domain/triage.ts';
import type { Tx } from '../../store/store.ts';
import { action, Mistakes, Overtaken, reply } from '../action.ts';
import type { Turned } from '../context.ts';
import { fileWithin, whenOf } from '../decide.ts';
import { join } from '../joining.ts';
import { lateDecision } from '../late.ts';
import { onTriage } from '../may-press.ts';
import { findFile, presentReferral } from '../present.ts';

/** Lets a referral go on as part of an open one of the same gateway; nothing of either is lost, and it can be undone. */
export const joinTriage = action(contract, {
  may: onTriage('triage.join'),
  late: lateDecision,
  async check({ ref, typed }, ctx) {
    const { joinRef } = typed;
    if (!joinRef?.trim()) return [];
    const { read } = ctx.store;
    const sentence = problemOf(await findFile(ctx, ref), {
      host: await read.files.find(refOf(joinRef)),
      joinRef,
      ctx,
    });
    return sentence === undefined ? [] : [{ input: 'joinRef', sentence }];
  },
  show: presentReferral,
  async run({ ref, v, input: { joinRef, reason } }, ctx) {
    const hostRef = refOf(joinRef);
    await ctx.store.change(ctx.actor, 'referral.joined', async (tx) => {
      await tx.referrals.hold([ref, hostRef]);
      const guest = await fileWithin(tx, ref);
      if (!isDecidable(guest, { v, by: ctx.actor })) {
        throw new Overtaken(sayWhatChanged(guest, v, whenOf(ctx)));
      }
      await join(tx, { guest, host: await hostFor(tx, { guest, joinRef, ctx }), reason, ctx });
    });
    const note = `Joined to ${hostRef}. The officer is told, and of the other no more than that.`;
    return reply(await presentReferral(ref, ctx, { note }));
  },
});

async function hostFor(
  tx: Tx,
  { guest, joinRef, ctx }: { guest: ReferralFile; joinRef: string; ctx: Turned },
): Promise<ReferralFile> {
  const host = await tx.files.find(refOf(joinRef));
  const sentence = problemOf(guest, { host, joinRef, ctx });
  if (!host || sentence) throw new Mistakes([{ input: 'joinRef', sentence: sentence ?? '' }]);
  return host;
}

/** One sentence for what is not there and for what is not theirs: the card is no look-up. */
function problemOf(
  guest: ReferralFile,
  { host, joinRef, ctx }: { host: ReferralFile | undefined; joinRef: string; ctx: Turned },
): string | undefined {
  return host && can(ctx.actor, 'referral.see', subjectOf(host)).ok
    ? joiningProblem(guest, host)
    : `You have no referral ${refOf(joinRef)} to join it to. Check the reference.`;
}

function refOf(typed: string): string {
  const read = readRef(typed);
  return read?.kind === 'referral' ? read.ref : typed.trim().slice(0, longestRef);
}

const longestRef = 40;
