import { localDate } from '../domain/deadline.ts';
import { makeRef } from '../domain/ref.ts';
import { mayCarryScore } from '../domain/request.ts';
import type { TaskingRequest } from '../domain/request.ts';
import { refOf } from '../domain/referral.ts';
import type { Received, Referral } from '../domain/referral.ts';
import type { Band } from '../domain/score.ts';
import { nextReminder } from '../domain/triage-reminder.ts';
import type { Draft } from '../store/drafts.ts';
import type { Tx } from '../store/store.ts';
import type { Pressed } from './action.ts';
import { findDraft } from './keep-draft.ts';
import { joinable, linkUp } from './link-up.ts';
import { referralNotices } from './notice.ts';
import { openCase } from './open-case.ts';
import { dueFromNow } from './run-clock.ts';
import { scoreNow } from './score-now.ts';

interface From {
  readonly draft: Draft;
  readonly ctx: Pressed;
}

/**
 * Takes a referral in: reference, links, score, safeguarding case and every notice in one transaction. Returns its
 * reference; where the draft has become one meanwhile, that one's.
 */
export function takeIn(received: Received, { draft, ctx }: From): Promise<string> {
  return once({ draft, ctx }, async (tx) => {
    const ref = await nextRef(tx, received, ctx);
    const { facts, identifiers, region, handling } = received;
    const at = ctx.now();
    const linking = { referral: { ref, handling }, identifiers, added: identifiers, at };
    const links = await linkUp(tx, linking);
    const score = scoreNow(ctx, {
      facts,
      strongOpenLink: await joinable(tx, { links, region, except: ref }),
    });
    const referral = begin(received, { ref, kind: 'referral', band: score.band, ctx });
    await tx.referrals.add(referral);
    await tx.scores.add(ref, { score, facts, why: 'submitted', at, by: refOf(ctx.actor) });
    await openCase(tx, { referral, score, ctx, atIntake: true });
    tx.note({ record: ref, detail: { model: score.model, band: score.band } });
    return ref;
  });
}

/** Takes a tasking request in. It has no threat of its own, so nothing is scored, linked or raised. */
export function takeInRequest(
  received: Received & { readonly request: TaskingRequest },
  { draft, ctx }: From,
): Promise<string> {
  return once({ draft, ctx }, async (tx) => {
    const ref = await nextRef(tx, received, ctx);
    const related = await tx.referrals.find(received.request.relates ?? '');
    const scoreFrom = related && mayCarryScore(received, related) ? related.ref : undefined;
    const band =
      related && scoreFrom
        ? (related.setBand ?? (await tx.scores.newest(scoreFrom))?.band)
        : undefined;
    const asking = { ...received, request: { ...received.request, scoreFrom } };
    await tx.referrals.add(begin(asking, { ref, kind: 'request', band, ctx }));
    tx.note({ record: ref, detail: { kind: 'request', scored: scoreFrom ?? null } });
    return ref;
  });
}

/** One draft becomes one record, however often it is sent: a second press gives way, and all it wrote is undone. */
async function once({ draft, ctx }: From, take: (tx: Tx) => Promise<string>): Promise<string> {
  try {
    return await ctx.store.change(ctx.actor, 'referral.submitted', async (tx) => {
      const ref = await take(tx);
      if (!(await tx.drafts.become(draft.id, { ref, at: ctx.now() }))) throw new AlreadySent();
      await rememberForm(tx, { ref, draft, ctx });
      for (const each of referralNotices(ref)) await tx.outbox.add(each);
      return ref;
    });
  } catch (error) {
    if (!(error instanceof AlreadySent)) throw error;
    const { ref } = await findDraft(ctx, draft.id);
    if (!ref) throw error;
    return ref;
  }
}

class AlreadySent extends Error {}

async function nextRef(tx: Tx, { region }: Received, ctx: Pressed): Promise<string> {
  const year = Number(localDate(ctx.now(), ctx.organisation.timezone).slice(0, 4));
  const number = await tx.counters.next(`R-${region}-${year}`);
  return makeRef('R', { region, year, number });
}

interface Beginning {
  readonly ref: string;
  readonly kind: Referral['kind'];
  readonly band: Band | undefined;
  readonly ctx: Pressed;
}

function begin(
  received: Received & { readonly request?: TaskingRequest },
  { ref, kind, band, ctx }: Beginning,
): Referral {
  const since = ctx.now();
  const due = dueFromNow(received, { band, ctx });
  const nationalAfter = ctx.organisation.hours.nationalAfter;
  const clock = { since, decideBy: due };
  return {
    ...received,
    ref,
    kind,
    state: 'submitted',
    version: 1,
    referrerId: ctx.actor.id,
    referrerName: ctx.actor.name,
    submittedAt: since,
    decideBy: due,
    remindAt: nextReminder(ctx.calendar, { clock, band, nationalAfter })?.at,
  };
}

/** The form's message becomes the receipt, and is edited at every move. A dialog leaves no message. */
async function rememberForm(
  tx: Tx,
  { ref, draft, ctx }: { ref: string; draft: Draft; ctx: Pressed },
): Promise<void> {
  if (ctx.inDialog || ctx.place.kind !== 'personal') return;
  const [form] = await tx.posts.find('intake', draft.id);
  const activityId = ctx.cardActivityId ?? form?.activityId;
  if (activityId === undefined) return;
  const conversationId = ctx.place.id;
  await tx.posts.remember({ card: 'receipt', ref, conversationId, activityId, at: ctx.realNow() });
}
