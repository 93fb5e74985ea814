import { redirectTriage as contract } from '../../cards/triage/redirect.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { sayWhatChanged } from '../../domain/say-decision.ts';
import { sayToward } from '../../domain/toward.ts';
import type { Destination } from '../../domain/toward.ts';
import { isDecidable } from '../../domain/triage.ts';
import type { Tx } from '../../store/store.ts';
import { action, Mistakes, Overtaken, reply } from '../action.ts';
import type { Turned } from '../context.ts';
import { decide, fileWithin, whenOf } from '../decide.ts';
import { lateDecision } from '../late.ts';
import { onTriage } from '../may-press.ts';
import { notice } from '../notice.ts';
import { destinationProblem, passOn, readDestination } from '../passing-on.ts';
import { findFile, presentReferral } from '../present.ts';

/**
 * Passes a referral on: to another gateway, which has it for triage from then on and may return it; or out of here, to
 * the force or a partner, whom the bot sends nothing.
 */
export const redirectTriage = action(contract, {
  may: onTriage('triage.redirect'),
  late: lateDecision,
  async check({ ref, typed }, ctx) {
    const file = await findFile(ctx, ref);
    const sentence = destinationProblem(readDestination(typed, { file, ctx }), { file, ctx });
    return sentence === undefined ? [] : [{ input: 'destination', sentence }];
  },
  show: presentReferral,
  async run({ ref, v, input }, ctx) {
    const to = await ctx.store.change(ctx.actor, 'referral.redirected', async (tx) => {
      const file = await fileWithin(tx, ref);
      if (!isDecidable(file, { v, by: ctx.actor })) {
        throw new Overtaken(sayWhatChanged(file, v, whenOf(ctx)));
      }
      const read = readDestination(input, { file, ctx });
      const sentence = destinationProblem(read, { file, ctx });
      if (!read || sentence)
        throw new Mistakes([{ input: 'destination', sentence: sentence ?? '' }]);
      const { reason } = input;
      if (read.kind === 'region') await passOn(tx, { file, ctx }, { to: read, reason });
      else await leave(tx, { file, to: read, reason, ctx });
      return read;
    });
    return reply(await presentReferral(ref, ctx, { note: noteOf(to) }));
  },
});

/** It ends here: the force or the partner takes it up, and its referrer is told so. */
async function leave(
  tx: Tx,
  { file, to, reason, ctx }: { file: ReferralFile; to: Destination; reason: string; ctx: Turned },
): Promise<void> {
  const change = { state: 'redirected', closedAt: ctx.now() } as const;
  const decision = await decide(
    tx,
    { file, ctx },
    { kind: 'redirected', change, reason, toward: to },
  );
  await tx.outbox.add(notice({ kind: 'decision', ref: file.referral.ref, id: decision.id }));
}

function noteOf(to: Destination): string {
  const told = `Redirected to ${sayToward(to)}. The officer is told why.`;
  return to.kind === 'region' ? told : `${told} RAPTOR sends them nothing: tell them yourself.`;
}
