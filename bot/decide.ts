import type { ReferralFile } from '../domain/file.ts';
import { openQuestions } from '../domain/open-questions.ts';
import { isOpen, refOf } from '../domain/referral.ts';
import type { Decision, DecisionKind } from '../domain/referral.ts';
import { isCaseOpen } from '../domain/safeguarding.ts';
import { sayWhatChanged } from '../domain/say-decision.ts';
import type { ReferralChange } from '../store/referrals.ts';
import type { Tx } from '../store/store.ts';
import { Overtaken } from './action.ts';
import type { Turned } from './context.ts';
import { caseNotices, notice, referralNotices } from './notice.ts';

export interface Deciding {
  readonly kind: DecisionKind;
  readonly change: ReferralChange;
  readonly reason?: string | undefined;
  readonly code?: string | undefined;
  /** Words to somebody: kept with the decision, and not in the log, which holds no text of a referral. */
  readonly question?: string | undefined;
}

/** Writes a named person's decision with the score as it stood, and lets every card of the referral know. */
export async function decide(
  tx: Tx,
  { file, ctx }: { file: ReferralFile; ctx: Turned },
  { kind, change, reason, code, question }: Deciding,
): Promise<Decision> {
  const { referral, score } = file;
  if (!(await tx.referrals.move(referral, change))) throw await overtaken(tx, file, ctx);
  const decision: Decision = {
    id: ctx.newId(),
    ref: referral.ref,
    kind,
    by: refOf(ctx.actor),
    at: ctx.now(),
    version: referral.version + 1,
    reason: reason ?? question,
    code,
    model: score?.model,
    band: score?.band,
    risk: score?.risk.point,
  };
  await tx.decisions.add(decision);
  for (const each of referralNotices(referral.ref)) await tx.outbox.add(each);
  // What was asked and is answered, overtaken or decided without an answer says so where it stands.
  for (const { id } of openQuestions(file)) {
    await tx.outbox.add(notice({ kind: 'question', ref: referral.ref, id }));
  }
  // Whoever looks after the person must learn that nobody pursues the referral.
  const ends = change.state !== undefined && !isOpen(change.state);
  const told = ends ? file.cases.filter(({ state }) => isCaseOpen(state)) : [];
  for (const each of told.flatMap(caseNotices)) await tx.outbox.add(each);
  tx.note({ record: referral.ref, reason, detail: { version: decision.version } });
  return decision;
}

async function overtaken(tx: Tx, { referral }: ReferralFile, ctx: Turned): Promise<Overtaken> {
  const now = await tx.files.find(referral.ref);
  return new Overtaken(
    now ? sayWhatChanged(now, referral.version, whenOf(ctx)) : 'This is no longer there.',
  );
}

export function whenOf(ctx: Pick<Turned, 'now' | 'organisation'>) {
  return { now: ctx.now(), timezone: ctx.organisation.timezone };
}

/** The referral's file within a change. */
export async function fileWithin(tx: Tx, ref: string): Promise<ReferralFile> {
  const file = await tx.files.find(ref);
  if (!file) throw new Error(`Expected a referral ${ref}, got none`);
  return file;
}
