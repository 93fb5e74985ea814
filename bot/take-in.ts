import { addWorkingHours, localDate } from '../domain/deadline.ts';
import type { Link } from '../domain/link.ts';
import { makeRef } from '../domain/ref.ts';
import { isOpen } from '../domain/referral.ts';
import type { Received, Referral } from '../domain/referral.ts';
import { currentModel } from '../scoring/harm/models/index.ts';
import { scoreFacts } from '../scoring/harm/score.ts';
import { weighLinks } from '../scoring/links/weigh.ts';
import type { Draft } from '../store/drafts.ts';
import type { Tx } from '../store/store.ts';
import type { Pressed } from './action.ts';
import { findDraft } from './intake.ts';
import { notice, referralNotices } from './notice.ts';
import { openCase } from './open-case.ts';

interface From {
  readonly draft: Draft;
  readonly ctx: Pressed;
}

/**
 * Takes a referral in: reference, links, score, safeguarding case and every notice in one transaction. Returns its
 * reference; where the draft has become one meanwhile, that one's.
 */
export async function takeIn(received: Received, { draft, ctx }: From): Promise<string> {
  try {
    return await ctx.store.change(ctx.actor, 'referral.submitted', async (tx) => {
      const ref = await nextRef(tx, received, ctx);
      const links = await linksOf(tx, ref, received);
      const score = scoreFacts(received.facts, {
        model: currentModel,
        childTypes: ctx.types.filter((type) => type.child).map((type) => type.code),
        strongOpenLink: await joinable(tx, links, received.region),
      });
      const referral = begin(received, {
        ref,
        ctx,
        hours: ctx.organisation.hours.triage[score.band],
      });
      await tx.referrals.add(referral);
      await tx.identifiers.add({ ref, at: ctx.now() }, received.identifiers);
      await tx.scores.add(ref, { score, facts: received.facts, why: 'submitted', at: ctx.now() });
      await tx.links.add(links, ctx.now());
      if (!(await tx.drafts.become(draft.id, { ref, at: ctx.now() }))) throw new AlreadySent();
      await openCase(tx, { referral, score, ctx, atIntake: true });
      await rememberForm(tx, { ref, draft, ctx });
      for (const each of referralNotices(ref)) await tx.outbox.add(each);
      await combine(tx, { received, links });
      tx.note({ record: ref, detail: { model: score.model, band: score.band } });
      return ref;
    });
  } catch (error) {
    if (!(error instanceof AlreadySent)) throw error;
    const { ref } = await findDraft(ctx, draft.id);
    if (!ref) throw error;
    return ref;
  }
}

/** Both gateways learn that a match exists; where this side is handling C, its owner alone does. */
async function combine(
  tx: Tx,
  { received, links }: { received: Received; links: readonly Link[] },
): Promise<void> {
  for (const { ref, other, strength } of links) {
    tx.alsoNote('link.combined', { record: ref, detail: { with: other, strength } });
    if (received.handling.code === 'P') await tx.outbox.add(notice({ kind: 'triage', ref: other }));
  }
}

/** Two presses at once: the second gives way, and all it wrote is undone. */
class AlreadySent extends Error {}

async function nextRef(tx: Tx, { region }: Received, ctx: Pressed): Promise<string> {
  const year = Number(localDate(ctx.now(), ctx.organisation.timezone).slice(0, 4));
  const number = await tx.counters.next(`R-${region}-${year}`);
  return makeRef('R', { region, year, number });
}

async function linksOf(tx: Tx, ref: string, { identifiers }: Received): Promise<Link[]> {
  await tx.identifiers.hold(identifiers);
  const near = await tx.identifiers.near(identifiers);
  return near.length === 0 ? [] : weighLinks(ref, near, (await tx.referrals.count()) + 1);
}

/** An open referral of the same region that a strong link leads to: the new one may join it. */
async function joinable(
  tx: Tx,
  links: readonly Link[],
  region: string,
): Promise<string | undefined> {
  const strong = links.filter((link) => link.strength === 'strong').map((link) => link.other);
  const lines = await tx.referralLines.lines(strong);
  const open = lines.filter((line) => line.region === region && isOpen(line.state));
  return strong.find((ref) => open.some((line) => line.ref === ref && line.handling === 'P'));
}

function begin(
  received: Received,
  { ref, ctx, hours }: { ref: string; ctx: Pressed; hours: number },
): Referral {
  return {
    ...received,
    ref,
    kind: 'referral',
    state: 'submitted',
    version: 1,
    referrerId: ctx.actor.id,
    referrerName: ctx.actor.name,
    submittedAt: ctx.now(),
    decideBy: addWorkingHours(ctx.calendar, ctx.now(), hours),
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
