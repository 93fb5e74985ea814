import { alertCard } from '../cards/alert-card.ts';
import type { AlertViewing } from '../cards/alert-card.ts';
import type { Card } from '../cards/card.ts';
import type { ShownCase } from '../cards/case-form.ts';
import { caseListCard, mostRows } from '../cards/case-list-card.ts';
import { raisedCard } from '../cards/raised-card.ts';
import { addWorkingHours } from '../domain/deadline.ts';
import { isManned } from '../domain/escalation.ts';
import { knownMashClocks } from '../domain/reference/mash-clocks.ts';
import { Refusal } from '../domain/refusal.ts';
import { can } from '../domain/rights.ts';
import { byUrgency, isCaseOpen } from '../domain/safeguarding.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import { caseSubject } from '../domain/subject.ts';
import type { Redraw } from './action.ts';
import type { Context, Turned } from './context.ts';
import { allow, base, presentReceipt, viewing } from './present.ts';

/** A case as it is shown, with its referral where it has one. */
export type FoundCase = ShownCase & { readonly found: SafeguardingCase };

export async function findCase(ctx: Context, ref: string): Promise<FoundCase> {
  const found = await ctx.store.read.cases.find(ref);
  if (!found) throw new Refusal('unknown', `There is no safeguarding case ${ref}.`);
  return { found, ...(await showCase(ctx, found)) };
}

export async function presentCase(ref: string, ctx: Turned, redraw: Redraw = {}): Promise<Card> {
  const { found, file } = await findCase(ctx, ref);
  refuseChannel(ctx);
  allow(ctx, 'safeguarding.see', caseSubject(found, file));
  const fromList = found.tier === 'same-day' && isTold(found, ctx.actor.id);
  const view = { ...viewing(ctx, redraw), ...aheadOf(ctx, { record: found, file }), fromList };
  return alertCard({ record: found, file }, view);
}

/** The case to whoever may see it; to its referrer the receipt; to whoever raised it how it goes. */
export async function presentFollowed(
  ref: string,
  ctx: Turned,
  redraw: Redraw = {},
): Promise<Card> {
  const { found, file } = await findCase(ctx, ref);
  const subject = caseSubject(found, file);
  if (can(ctx.actor, 'safeguarding.see', subject).ok) return presentCase(ref, ctx, redraw);
  refuseChannel(ctx);
  allow(ctx, 'safeguarding.follow', subject);
  if (file?.referral.referrerId === ctx.actor.id) {
    return presentReceipt(file.referral.ref, ctx, redraw);
  }
  const refreshFor = await ctx.store.read.conversations.teamsIdsOf([ctx.actor.id]);
  return raisedCard({ record: found, file }, { ...viewing(ctx, redraw), refreshFor });
}

/** One's own list of the day, to work through. */
export async function presentDayList(ctx: Turned): Promise<Card> {
  refuseChannel(ctx);
  const shown = await showAll(ctx, await ctx.store.read.cases.listOf(ctx.actor.id));
  return caseListCard(shown, { ...viewing(ctx), list: 'same-day' });
}

/** The most urgent with their referrals; the rest of a long list is only counted. */
export async function showAll(
  ctx: Context,
  records: readonly SafeguardingCase[],
): Promise<ShownCase[]> {
  const sorted = records.toSorted(byUrgency(ctx.now()));
  const first = sorted.slice(0, mostRows).map((record) => showCase(ctx, record));
  const rest = sorted.slice(mostRows).map((record) => ({ record }));
  return [...(await Promise.all(first)), ...rest];
}

async function showCase(ctx: Context, record: SafeguardingCase): Promise<ShownCase> {
  const { referralRef } = record;
  return { record, file: referralRef ? await ctx.store.read.files.find(referralRef) : undefined };
}

/** What lies ahead on a case: who is told next, whom to telephone, when the MASH answers. */
export function aheadOf(
  ctx: Context,
  { record, file }: ShownCase,
): Pick<AlertViewing, 'next' | 'onCall' | 'mashBy'> {
  const list = ctx.directory.escalation(record.region);
  const next = list.slice(record.step).find(isManned);
  const told = list.slice(0, record.step);
  const onCall = next?.phone ? undefined : (told.findLast(hasPhone) ?? list.find(hasPhone));
  const sent = record.records.findLast(({ code }) => code === 'mash')?.at;
  const force = file?.referral.force ?? '';
  const clocks = ctx.organisation.mash[force] ?? knownMashClocks[force];
  const mashBy = clocks?.map(({ grade, hours, working }) => ({
    grade,
    by: working
      ? addWorkingHours(ctx.calendar, sent ?? ctx.now(), hours)
      : (sent ?? ctx.now()) + hours * 3_600_000,
  }));
  return { next, onCall, mashBy: sent === undefined ? undefined : mashBy };
}

function hasPhone({ phone }: { readonly phone?: string | undefined }): boolean {
  return phone !== undefined;
}

/** The card that a notice puts into somebody's own chat. */
export function viewedBy(ctx: Context, viewer: AlertViewing['viewer']): AlertViewing {
  return { ...base(ctx), viewer };
}

function isTold({ alerts, state }: SafeguardingCase, personId: string): boolean {
  return isCaseOpen(state) && alerts.some(({ to }) => to.id === personId);
}

function refuseChannel({ place }: Turned): void {
  if (place.kind === 'personal') return;
  throw new Refusal('own-chat', 'A safeguarding case opens in your own chat with RAPTOR alone.');
}
