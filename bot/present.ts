import type { Card } from '../cards/card.ts';
import { passedOnCard } from '../cards/passed-on-card.ts';
import { receiptCard } from '../cards/receipt-card.ts';
import { referralCard } from '../cards/referral-card.ts';
import { reviewCard } from '../cards/review-card.ts';
import { taskCard } from '../cards/task-card.ts';
import { triageCard } from '../cards/triage-card.ts';
import type { Viewing } from '../cards/viewing.ts';
import { hasRole } from '../domain/actor.ts';
import type { Person } from '../domain/actor.ts';
import type { ReferralFile } from '../domain/file.ts';
import { passedOnBy } from '../domain/passage.ts';
import type { PersonRef } from '../domain/referral.ts';
import { aboutOf } from '../domain/reference/say-kind.ts';
import { Refusal } from '../domain/refusal.ts';
import { can } from '../domain/rights.ts';
import type { Act, Subject } from '../domain/rights.ts';
import { isOnlyReferrer, subjectOf } from '../domain/subject.ts';
import type { Task } from '../domain/task.ts';
import { proposeAnswers } from '../scoring/proposals/propose-answers.ts';
import type { Redraw } from './action.ts';
import type { Context, Turned } from './context.ts';
import { triageFigures } from './triage-figures.ts';

export function viewing(ctx: Turned, redraw: Redraw = {}): Viewing & { viewer: Person } {
  return { viewer: ctx.actor, ...base(ctx), ...redraw };
}

/** For the card that everyone at a place sees. */
export function base(ctx: Context): Viewing {
  return { now: ctx.now(), timezone: ctx.organisation.timezone, knownTypes: ctx.types };
}

/** Throws the sentence that says who may. Gives by whose right, where it is a deputy's. */
export function allow(ctx: Turned, act: Act, subject: Subject): PersonRef | undefined {
  const permission = can(ctx.actor, act, subject);
  if (!permission.ok) throw new Refusal('not-allowed', permission.sentence);
  return permission.deputyFor;
}

export async function findFile(ctx: Context, ref: string): Promise<ReferralFile> {
  const file = await ctx.store.read.files.find(ref);
  if (!file) throw new Refusal('unknown', `There is no referral ${ref}. Check the reference.`);
  return file;
}

export async function findTask(
  ctx: Context,
  ref: string,
): Promise<{ task: Task; file: ReferralFile }> {
  const found = await ctx.store.read.tasks.find(ref);
  if (!found) throw new Refusal('unknown', `There is no task ${ref}. Check the reference.`);
  const file = await findFile(ctx, found.referralRef);
  return { task: file.tasks.find((task) => task.ref === ref) ?? found, file };
}

/** The referral as this person sees it here: a channel never gets more than its own card. */
export async function presentReferral(
  ref: string,
  ctx: Turned,
  redraw: Redraw = {},
): Promise<Card> {
  const file = await findFile(ctx, ref);
  const subject = subjectOf(file);
  const view = viewing(ctx, redraw);
  const isOwnChat = ctx.place.kind === 'personal';
  const passage = passedOnBy(file, ctx.actor);
  if (passage && !can(ctx.actor, 'referral.see', subject).ok) {
    const place = isOwnChat ? 'own' : 'channel';
    return passedOnCard(file, { ...view, region: passage.from, place });
  }
  allow(ctx, 'referral.see', subject);
  if (isOnlyReferrer(file, ctx.actor)) {
    return receiptCard(file, { ...view, refreshFor: await ownAccount(ctx, file) });
  }
  const triage = { ...view, ...(await triageFigures(ctx, file)) };
  if (!isOwnChat) {
    return triageCard(file, { ...triage, refreshFor: await gatewayAccounts(ctx, file) });
  }
  // A request's score came about elsewhere, where not everybody may look who sees the request.
  const isScored = file.referral.kind === 'referral';
  const versions = isScored ? await ctx.store.read.scores.history(ref) : [];
  return referralCard(file, { ...triage, versions, proposals: proposalsOf(file) });
}

/** What the officer's words suggest, those told later included: one to one, they say where an answer came from. */
function proposalsOf({ referral, additions }: ReferralFile) {
  const told = [referral.narrative, ...additions.map(({ text }) => text)];
  return told.flatMap(proposeAnswers);
}

export async function presentReceipt(ref: string, ctx: Turned, redraw: Redraw = {}): Promise<Card> {
  const file = await findFile(ctx, ref);
  allow(ctx, 'referral.see', subjectOf(file));
  return receiptCard(file, { ...viewing(ctx, redraw), refreshFor: await ownAccount(ctx, file) });
}

export async function presentTask(ref: string, ctx: Turned, redraw: Redraw = {}): Promise<Card> {
  const { task, file } = await findTask(ctx, ref);
  const subject = subjectOf(file, { task });
  const isWhole = ctx.place.kind === 'personal' && can(ctx.actor, 'task.see', subject).ok;
  if (!isWhole) allow(ctx, 'task.glance', subject);
  return taskCard(task, {
    ...viewing(ctx, redraw),
    about: aboutOf(file.referral),
    wording: file.referral.wording,
    place: isWhole ? 'own' : 'channel',
    refreshFor: await analystAccounts(ctx, task),
  });
}

export async function presentReview(ref: string, ctx: Turned, redraw: Redraw = {}): Promise<Card> {
  const { task, file } = await findTask(ctx, ref);
  allow(ctx, 'product.review', subjectOf(file, { task }));
  return reviewCard(file, task, {
    ...viewing(ctx, redraw),
    place: ctx.place.kind === 'personal' ? 'own' : 'channel',
    refreshFor: await gatewayAccounts(ctx, file),
  });
}

/** Teams' own ids of those who may decide, so that their view of a posted card refreshes by itself. */
export function gatewayAccounts(ctx: Context, { referral }: ReferralFile): Promise<string[]> {
  const deciders = [
    ...ctx.directory.withRole('gateway', referral.region),
    ...ctx.directory.withRole('national', 'all'),
  ];
  return ctx.store.read.conversations.teamsIdsOf(deciders.map((person) => person.id));
}

/** An answer may reach the officer's screen after a newer edit of the same card: a refresh mends that. */
export function ownAccount(ctx: Context, { referral }: ReferralFile): Promise<string[]> {
  return ctx.store.read.conversations.teamsIdsOf([referral.referrerId]);
}

export function analystAccounts(ctx: Context, task: Task): Promise<string[]> {
  const analysts = ctx.directory.withRole('analyst', task.region);
  return ctx.store.read.conversations.teamsIdsOf(analysts.map((person) => person.id));
}

/** Whether a line of a list may be shown: what is narrowed by handling C is its region's alone. */
export function mayList(
  { actor }: Turned,
  { region, handling }: { region: string; handling: 'P' | 'C' },
): boolean {
  return (
    handling === 'P' || hasRole(actor, 'gateway', region) || hasRole(actor, 'inspector', region)
  );
}
