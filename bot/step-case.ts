import { refOf } from '../domain/referral.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import { sayTime } from '../domain/say-time.ts';
import type { CaseChange } from '../store/safeguarding.ts';
import type { Notice } from '../store/outbox.ts';
import type { Tx } from '../store/store.ts';
import { Overtaken } from './action.ts';
import type { Pressed } from './action.ts';
import { startClock } from './case-clock.ts';
import { caseNews } from './case-news.ts';
import { whenOf } from './decide.ts';
import { notice } from './notice.ts';

/** One step of a case by a person; every card that shows the case learns of it. */
export async function stepCase(
  tx: Tx,
  { ref, v, ctx }: { ref: string; v: number; ctx: Pressed },
  change: (found: SafeguardingCase) => CaseChange | undefined,
): Promise<SafeguardingCase> {
  const found = await tx.cases.find(ref);
  if (!found) throw new Error(`Expected a case ${ref}, got none`);
  const next = v === found.version ? change(found) : undefined;
  if (!next || !(await tx.cases.move(found, next))) {
    throw new Overtaken(sayCaseChanged((await tx.cases.find(ref)) ?? found, ctx));
  }
  const isOnList = await pressedOnList(tx, ctx);
  for (const each of await caseNews(tx, found)) {
    if (!isOnList || !isListOf(each, ctx.actor.id)) await tx.outbox.add(each);
  }
  await tx.outbox.add(notice({ kind: 'alert-update', ref, to: ctx.actor.id }));
  tx.note({ record: ref, detail: { version: found.version + 1 } });
  return found;
}

/** "I have it": the clock of the list stops, and the clock of the action begins. */
export function acknowledgement(
  { tier }: SafeguardingCase,
  ctx: Pressed,
): CaseChange & { state: 'acknowledged' } {
  const { dueBy, remindAt } = startClock(ctx, { tier, until: 'recorded' });
  return {
    state: 'acknowledged',
    acknowledged: { by: refOf(ctx.actor), at: ctx.now() },
    recordBy: dueBy,
    firstRecordBy: dueBy,
    remindAt,
  };
}

/** The press's answer shows the case in the list's place: an edit back to the list would take it out of their hands. */
async function pressedOnList(tx: Tx, { place, cardActivityId }: Pressed): Promise<boolean> {
  if (cardActivityId === undefined) return false;
  const lists = await tx.posts.find('cases', 'same-day');
  return lists.some(
    (post) => post.conversationId === place.id && post.activityId === cardActivityId,
  );
}

function isListOf({ kind, key }: Notice, personId: string): boolean {
  return kind === 'case-list' && key.includes(personId);
}

/** The newest thing that somebody did, whichever it was. */
function sayCaseChanged(
  { acknowledgedBy, acknowledgedAt, records }: SafeguardingCase,
  ctx: Pressed,
): string {
  const last = records.at(-1);
  const when = whenOf(ctx);
  const done = last
    ? `${last.by.name} recorded an action at ${sayTime(last.at, when)}. `
    : acknowledgedBy && acknowledgedAt
      ? `${acknowledgedBy.name} acknowledged this at ${sayTime(acknowledgedAt, when)}. `
      : '';
  return `${done}Here it is as it stands.`;
}
