import type { ReferralFile } from '../domain/file.ts';
import { withoutGuests } from '../domain/joining.ts';
import { isOpen, refOf } from '../domain/referral.ts';
import type { Decision, DecisionKind } from '../domain/referral.ts';
import { isCaseOpen } from '../domain/safeguarding.ts';
import { sayWhatChanged } from '../domain/say-decision.ts';
import type { Toward } from '../domain/toward.ts';
import type { ReferralChange } from '../store/referrals.ts';
import type { Tx } from '../store/store.ts';
import { Overtaken } from './action.ts';
import type { Turned } from './context.ts';
import { caseNotices, notice, fileNotices } from './notice.ts';

export interface Deciding {
  readonly kind: DecisionKind;
  readonly change: ReferralChange;
  readonly reason?: string | undefined;
  readonly code?: string | undefined;
  readonly toward?: Toward | undefined;
}

/** Writes a named person's decision with the score as it stood, and lets every card of the referral know. */
export async function decide(
  tx: Tx,
  { file, ctx }: { file: ReferralFile; ctx: Turned },
  { kind, change, reason, code, toward }: Deciding,
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
    reason,
    code,
    toward,
    model: score?.model,
    band: score?.band,
    risk: score?.risk.point,
  };
  await tx.decisions.add(decision);
  for (const each of fileNotices(file)) await tx.outbox.add(each);
  if (toldToGuests.includes(kind)) {
    for (const { ref } of file.joined.map((guest) => guest.referral)) {
      await tx.outbox.add(notice({ kind: 'part', ref, host: referral.ref, id: decision.id }));
    }
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
