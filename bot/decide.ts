import type { ReferralFile } from '../domain/file.ts';
import { withoutGuests } from '../domain/joining.ts';
import { openQuestions } from '../domain/open-questions.ts';
import { isOpen, refOf } from '../domain/referral.ts';
import type { Decision, DecisionKind, PersonRef } from '../domain/referral.ts';
import { isCaseOpen } from '../domain/safeguarding.ts';
import { sayWhatChanged } from '../domain/say-decision.ts';
import type { Toward } from '../domain/toward.ts';
import type { Advice } from '../domain/score.ts';
import { resumeClock } from '../domain/triage-clock.ts';
import type { ReferralChange } from '../store/referrals.ts';
import type { Tx } from '../store/store.ts';
import { Overtaken } from './action.ts';
import type { Turned } from './context.ts';
import { caseNotices, fileNotices, notice } from './notice.ts';
import { clockOfReferral, runClock } from './run-clock.ts';

export interface Deciding {
  readonly kind: DecisionKind;
  readonly change: ReferralChange;
  readonly reason?: string | undefined;
  readonly code?: string | undefined;
  readonly toward?: Toward | undefined;
  /** Whom the referral is given to. */
  readonly to?: PersonRef | undefined;
  /** Words to somebody: kept with the decision, and not in the log, which holds no text of a referral. */
  readonly question?: string | undefined;
}

/** Writes a named person's decision with the score as it stood, and lets every card of the referral know. */
export async function decide(
  tx: Tx,
  { file, ctx }: { file: ReferralFile; ctx: Turned },
  { kind, change: asked, reason, code, question, to, toward }: Deciding,
): Promise<Decision> {
  const { referral, score } = file;
  const scored = await tx.scores.newest(referral.request?.scoreFrom ?? referral.ref);
  const clock = resumeClock(ctx.calendar, clockOfReferral(referral), ctx.now());
  const change = runClock(referral, { change: asked, scored: scored?.band, ctx });
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
    toward,
    model: score?.model,
    band: score?.band,
    risk: score?.risk.point,
    region: referral.region,
    advice: adviceOn(file),
    setBand: asked.setBand ?? undefined,
    clockFrom: clock.since,
    decideBy: clock.decideBy,
    to,
  };
  await tx.decisions.add(decision);
  for (const each of fileNotices(file)) await tx.outbox.add(each);
  if (toldToGuests.includes(kind)) {
    for (const { ref } of file.joined.map((guest) => guest.referral)) {
      await tx.outbox.add(notice({ kind: 'part', ref, host: referral.ref, id: decision.id }));
    }
  }
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

/** What the referrers of joined referrals hear as news; their receipts follow the rest. */
const toldToGuests: readonly DecisionKind[] = ['accepted', 'declined', 'redirected', 'closed'];
/** A request has no threat of its own, so nothing is advised on it. */
function adviceOn({ referral, score }: ReferralFile): Advice | undefined {
  return referral.kind === 'referral' ? score?.recommendation.decision : undefined;
}

async function overtaken(tx: Tx, { referral }: ReferralFile, ctx: Turned): Promise<Overtaken> {
  const now = await tx.files.find(referral.ref);
  return new Overtaken(
    now
      ? sayWhatChanged(seenBy(ctx.actor, now), referral.version, whenOf(ctx))
      : 'This is no longer there.',
  );
}

function seenBy({ id }: { id: string }, file: ReferralFile): ReferralFile {
  return file.referral.referrerId === id ? withoutGuests(file) : file;
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
