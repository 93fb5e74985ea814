import type { Facts } from '../domain/facts.ts';
import type { ReferralFile } from '../domain/file.ts';
import type { Identifier } from '../domain/identifier.ts';
import { isInTriage, refOf } from '../domain/referral.ts';
import type { Referral } from '../domain/referral.ts';
import type { Band, Score } from '../domain/score.ts';
import type { ScoreReason } from '../domain/score-version.ts';
import { resumeClock } from '../domain/triage-clock.ts';
import type { ReferralChange } from '../store/referrals.ts';
import type { Tx } from '../store/store.ts';
import type { Turned } from './context.ts';
import { joinable, linkUp } from './link-up.ts';
import { openCase } from './open-case.ts';
import { clockOfReferral, dueFromNow } from './run-clock.ts';
import { scoreNow } from './score-now.ts';

interface Rescoring {
  readonly file: ReferralFile;
  /** All that is known now. */
  readonly facts: Facts;
  /** Identifiers that the referral did not have before. */
  readonly added?: readonly Identifier[];
  readonly why: ScoreReason;
  readonly ctx: Turned;
}

/**
 * Takes a referral's score again with what is known now: links, a version that says why, and a safeguarding case where
 * a gate now asks for one. Gives back the version's number, and what the decision that made it sets on the referral.
 */
export async function rescore(
  tx: Tx,
  { file, facts, added = [], why, ctx }: Rescoring,
): Promise<{ score: Score; n: number; change: ReferralChange }> {
  const { referral } = file;
  const { ref, region } = referral;
  const at = ctx.now();
  const identifiers = [...referral.identifiers, ...added];
  const links = await linkUp(tx, { referral, identifiers, added, at });
  const strongOpenLink = await joinable(tx, links, region);
  const score = scoreNow(ctx, { facts, strongOpenLink });
  const n = await tx.scores.add(ref, { score, facts, why, at, by: refOf(ctx.actor) });
  await openCase(tx, { referral: { ...referral, facts }, score, ctx });
  const band = referral.setBand ?? score.band;
  return { score, n, change: { facts, ...sooner({ referral, band, ctx }) } };
}

/** A worse band is decided on sooner, counted from now; what is better known is never put off for it. */
export function sooner({
  referral,
  band,
  ctx,
}: {
  referral: Referral;
  band: Band;
  ctx: Turned;
}): ReferralChange {
  if (!isInTriage(referral.state)) return {};
  const due = dueFromNow(referral, { band, ctx });
  const clock = resumeClock(ctx.calendar, clockOfReferral(referral), ctx.now());
  return due < clock.decideBy ? { decideBy: due } : {};
}
