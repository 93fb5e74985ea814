import { alertCard } from '../cards/alert-card.ts';
import { caseListCard } from '../cards/case-list-card.ts';
import { caseNoteCard } from '../cards/case-note-card.ts';
import { raisedCard } from '../cards/raised-card.ts';
import { unreachedCard } from '../cards/unreached-card.ts';
import { stoodDownCard } from '../cards/stood-down-card.ts';
import { regionName } from '../domain/reference/forces.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import { can } from '../domain/rights.ts';
import { caseSubject } from '../domain/subject.ts';
import { sayTime } from '../domain/say-time.ts';
import type { Context } from './context.ts';
import { today } from './context.ts';
import type { Message } from './message.ts';
import type { NoticeData } from './notice.ts';
import { personOf } from './person-of.ts';
import { regionsInUse } from './regions-in-use.ts';
import { aheadOf, findCase, showAll, viewedBy } from './present-case.ts';

/** The first word of a case to somebody: as long as somebody is still to act on it. */
export async function drawAlert(
  { ref, to }: NoticeData<'alert'>,
  ctx: Context,
): Promise<Message | undefined> {
  const { found } = await findCase(ctx, ref);
  const told = found.alerts.findLast(({ to: { id } }) => id === to)?.toldAt ?? 0;
  const isNews =
    found.state === 'open' ||
    (found.state === 'acknowledged' && told >= (found.acknowledgedAt ?? told));
  return isNews ? draw({ ref, to }, ctx, { mode: 'new', note: noteOn(found, ctx) }) : undefined;
}

export async function drawCaseReminder(
  { ref, to, state }: NoticeData<'case-reminder'>,
  ctx: Context,
): Promise<Message | undefined> {
  const { found } = await findCase(ctx, ref);
  if (found.state !== state) return undefined;
  const note = noteOn(found, ctx) ?? `Reminder: half of the time is gone.`;
  return draw({ ref, to }, ctx, { mode: 'new', note });
}

export async function drawAlertUpdate(
  { ref, to }: NoticeData<'alert-update'>,
  ctx: Context,
): Promise<Message | undefined> {
  const { found } = await findCase(ctx, ref);
  return draw({ ref, to }, ctx, { mode: 'edit', note: noteOn(found, ctx) });
}

async function draw(
  { ref, to }: { ref: string; to: string },
  ctx: Context,
  { mode, note }: { mode: 'new' | 'edit'; note: string | undefined },
): Promise<Message | undefined> {
  const { found, file } = await findCase(ctx, ref);
  const shown = { record: found, file };
  const viewer = personOf(ctx, to, gone);
  const permission = can(viewer, 'safeguarding.see', caseSubject(found, file));
  if (!permission.ok) return mode === 'new' ? undefined : stoodDown(found);
  const { deputyFor } = permission;
  const standsIn = deputyFor ? [`You stand in for ${deputyFor.name}.`] : [];
  const said = [...(found.state === 'open' ? standsIn : []), ...(note ? [note] : [])].join(' ');
  const act = found.state === 'open' ? 'acknowledge now' : 'say what was done';
  return {
    card: alertCard(shown, {
      ...viewedBy(ctx, viewer),
      ...aheadOf(ctx, shown),
      note: said || undefined,
    }),
    summary: `${ref}: safeguarding, ${act}`,
    post: { card: 'alert', ref },
    mode,
    ...(mode === 'new' ? { tells: [ref], version: found.version } : {}),
  };
}

/** They have left, or lost the role: the alert that they had says nothing any more. */
function stoodDown({ ref }: SafeguardingCase): Message {
  const post = { card: 'alert', ref };
  const summary = `${ref}: no longer with you`;
  return { card: stoodDownCard({ ref }), summary, post, mode: 'edit' };
}

/** What has become of the time that was set: whom to ring, or who has not said what was done. */
function noteOn(found: SafeguardingCase, ctx: Context): string | undefined {
  const { state, alerts, acknowledgedBy, firstRecordBy, firstAcknowledgeBy } = found;
  const when = { now: ctx.now(), timezone: ctx.organisation.timezone };
  const first = state === 'open' ? firstAcknowledgeBy : firstRecordBy;
  if (state === 'acknowledged' && first !== undefined && first <= ctx.now()) {
    return `${acknowledgedBy?.name ?? 'Somebody'} has it, and no action is recorded. It was due ${sayTime(first, when)}.`;
  }
  if (state !== 'open') return undefined;
  const onCall = alerts.findLast(({ to }) => to.id === '');
  if (onCall) return `Nobody has acknowledged. Telephone ${onCall.to.name}: ${onCall.phone}.`;
  return firstAcknowledgeBy <= ctx.now() ? 'Nobody has acknowledged in time.' : undefined;
}

/** One message a person and day: edited as cases come and go, new where it must be noticed. */
export async function drawCaseList(
  { to, why }: NoticeData<'case-list'>,
  ctx: Context,
): Promise<Message | undefined> {
  const records = await ctx.store.read.cases.listOf(to);
  if (why !== 'moved' && records.length === 0) return undefined;
  const shown = await showAll(ctx, records);
  const isFirst = (await ctx.store.read.cases.listDay(to)) !== today(ctx);
  const mode = why === 'moved' ? 'edit' : why === 'again' || isFirst ? 'new' : 'keep';
  const waiting = records.filter(({ state }) => state === 'open').length;
  const refreshFor = await ctx.store.read.conversations.teamsIdsOf([to]);
  return {
    card: caseListCard(shown, {
      ...viewedBy(ctx, personOf(ctx, to)),
      list: 'same-day',
      refreshFor,
      note: why === 'again' ? 'Look again: time is passing.' : undefined,
    }),
    summary: `Safeguarding for today: ${waiting} to acknowledge`,
    post: { card: 'cases', ref: 'same-day' },
    mode,
    tells: records.map(({ ref }) => ref),
  };
}

export async function drawRaised(
  { ref, to, why }: NoticeData<'raised'>,
  ctx: Context,
): Promise<Message | undefined> {
  const { found, file } = await findCase(ctx, ref);
  // Whoever referred it has it on the receipt.
  if (file?.referral.referrerId === to) return undefined;
  const refreshFor = await ctx.store.read.conversations.teamsIdsOf([to]);
  const view = { ...viewedBy(ctx, personOf(ctx, to)), refreshFor };
  return {
    card: raisedCard({ record: found, file }, view),
    summary: `${ref}: what you raised`,
    post: { card: 'raised', ref },
    mode: why === 'joined' ? 'keep' : 'edit',
  };
}

export async function drawCaseNote(
  { ref, why }: NoticeData<'case-note'>,
  ctx: Context,
): Promise<Message> {
  const { found } = await findCase(ctx, ref);
  return {
    card: caseNoteCard(found, viewedBy(ctx, undefined)),
    summary: `${ref}: safeguarding`,
    post: { card: 'case-note', ref },
    mode: why === 'joined' ? 'new' : 'edit',
  };
}

/** Undefined once the bot can reach them: there is nothing left to mend. */
export async function drawUnreached(
  { person }: NoticeData<'unreached'>,
  ctx: Context,
): Promise<Message | undefined> {
  const contact = await ctx.store.read.conversations.contact(person);
  if (contact?.conversationId) return undefined;
  const listed = regionsInUse(ctx).filter((region) =>
    ctx.directory.escalation(region).some(({ people }) => people.some(({ id }) => id === person)),
  );
  const { name } = personOf(ctx, person, gone);
  return {
    card: unreachedCard({ name, regions: listed.map(regionName) }),
    summary: 'Somebody cannot be reached for safeguarding',
    post: { card: 'unreached', ref: person },
    mode: 'keep',
  };
}

const gone = 'somebody no longer listed';
