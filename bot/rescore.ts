import type { Facts } from '../domain/facts.ts';
import type { ReferralFile } from '../domain/file.ts';
import type { Identifier } from '../domain/identifier.ts';
import type { Link } from '../domain/link.ts';
import { isInTriage, refOf } from '../domain/referral.ts';
import type { Referral } from '../domain/referral.ts';
import type { Band, GateId, Score } from '../domain/score.ts';
import type { ScoreReason } from '../domain/score-version.ts';
import { resumeClock } from '../domain/triage-clock.ts';
import type { ReferralChange } from '../store/referrals.ts';
import type { Tx } from '../store/store.ts';
import type { Turned } from './context.ts';
import { joinable, linkUp } from './link-up.ts';
import { openCase } from './open-case.ts';
import { clockOfReferral, dueFromNow } from './run-clock.ts';
import { scoreNow, scoreTogether } from './score-now.ts';

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
  await tx.referrals.hold([referral.ref]);
  const identifiers = [...referral.identifiers, ...added];
  const links = await linkUp(tx, { referral, identifiers, added, at: ctx.now() });
  const { score, n } = await scoreAgain(tx, { file, facts, links, why, ctx });
  const band = referral.setBand ?? score.band;
  return { score, n, change: { facts, ...sooner({ referral, band, ctx }) } };
}

interface ScoringAgain extends Omit<Rescoring, 'added'> {
  readonly links: readonly Link[];
}

/** A new version of the score, of its own facts and of those that are joined to it. */
export async function scoreAgain(
  tx: Tx,
  { file, facts, links, why, ctx }: ScoringAgain,
): Promise<{ score: Score; n: number }> {
  const { referral, joined } = file;
  const { ref, region } = referral;
  const all = [facts, ...joined.map((guest) => guest.referral.facts)];
  const strongOpenLink = await joinable(tx, { links, region, except: ref });
  const { gates, ...taken } = scoreTogether(ctx, { all, strongOpenLink });
  const { score } = taken;
  const n = await tx.scores.add(ref, { ...taken, why, at: ctx.now(), by: refOf(ctx.actor) });
  const alone = scoreNow(ctx, { facts, strongOpenLink }).gates;
  const asking = { ...score, gates: gatesToAskFor(file, { together: gates, alone }) };
  await openCase(tx, { referral: { ...referral, facts: taken.facts }, score: asking, ctx });
  return { score, n };
}

/** What a guest's case is about needs none of the host's own, unless the host asks for it by itself. */
function gatesToAskFor(
  { cases, joined }: ReferralFile,
  { together, alone }: { together: readonly GateId[]; alone: readonly GateId[] },
): GateId[] {
  const own = new Set([...alone, ...cases.flatMap((each) => each.standing)]);
  const guests = joined.flatMap((guest) => guest.cases);
  const theirs = new Set(guests.flatMap((each) => each.standing));
  return together.filter((gate) => own.has(gate) || !theirs.has(gate));
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
