import type { Facts } from '../domain/facts.ts';
import type { ReferralFile } from '../domain/file.ts';
import type { Identifier } from '../domain/identifier.ts';
import type { Link } from '../domain/link.ts';
import { isInTriage, refOf } from '../domain/referral.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import type { Score } from '../domain/score.ts';
import type { ScoreReason } from '../domain/score-version.ts';
import { decideBy } from '../domain/triage-clock.ts';
import { currentModel } from '../scoring/harm/models/index.ts';
import type { ReferralChange } from '../store/referrals.ts';
import type { Tx } from '../store/store.ts';
import type { Turned } from './context.ts';
import { joinable, linkUp } from './link-up.ts';
import { openCase } from './open-case.ts';
import { scoreTogether } from './score-now.ts';

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
  return { score, n, change: { facts, ...sooner({ file, score, ctx }) } };
}

interface ScoringAgain extends Omit<Rescoring, 'added'> {
  readonly links: readonly Link[];
  /** What they are about needs no case of its own any more. */
  readonly known?: readonly SafeguardingCase[];
}

/** A new version of the score, of its own facts and of those that are joined to it. */
export async function scoreAgain(
  tx: Tx,
  { file, facts, links, why, known = [], ctx }: ScoringAgain,
): Promise<{ score: Score; n: number }> {
  const { referral, joined } = file;
  const { ref, region } = referral;
  const all = [facts, ...joined.map((guest) => guest.referral.facts)];
  const strongOpenLink = await joinable(tx, { links, region, except: ref });
  const taken = scoreTogether(ctx, { all, strongOpenLink });
  const n = await tx.scores.add(ref, { ...taken, why, at: ctx.now(), by: refOf(ctx.actor) });
  const asking = { ...taken.score, ...whatAsks(taken.score, known) };
  await openCase(tx, { referral: { ...referral, facts: taken.facts }, score: asking, ctx });
  return { score: taken.score, n };
}

/** The gates that ask for a case and are in none of those known, and what they ask for. */
function whatAsks(
  { gates, safeguarding }: Score,
  known: readonly SafeguardingCase[],
): Pick<Score, 'gates' | 'safeguarding'> {
  if (known.length === 0) return { gates, safeguarding };
  const covered = new Set(known.flatMap((each) => each.gates));
  const asking = currentModel.gates.filter(
    (gate) => gate.safeguarding !== 'none' && gates.includes(gate.id) && !covered.has(gate.id),
  );
  const tiers = asking.map((gate) => gate.safeguarding);
  return {
    gates: asking.map(({ id }) => id),
    safeguarding: tiers.includes('interrupt') ? 'interrupt' : (tiers[0] ?? 'none'),
  };
}

/** A worse band is decided on sooner, counted from now; what is better known is never put off for it. */
export function sooner({
  file: { referral },
  score,
  ctx,
}: {
  file: ReferralFile;
  score: Score;
  ctx: Turned;
}): ReferralChange {
  if (!isInTriage(referral.state)) return {};
  const band = referral.setBand ?? score.band;
  const hours = ctx.organisation.hours.triage;
  const due = decideBy(ctx.calendar, { hours, band, since: ctx.now() });
  return due < referral.decideBy ? { decideBy: due } : {};
}
