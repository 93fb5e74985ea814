import { alertCard } from '../cards/alert-card.ts';
import { stoodDownCard } from '../cards/stood-down-card.ts';
import { can } from '../domain/rights.ts';
import type { SafeguardingCase } from '../domain/safeguarding.ts';
import { subjectOf } from '../domain/subject.ts';
import type { Context } from './context.ts';
import type { Message } from './notices.ts';
import { personOf } from './person-of.ts';
import { base, findFile, nextRung } from './present.ts';

/** A case as somebody who was told of it sees it now. */
export async function drawAlert(
  { ref, to }: { ref: string; to: string },
  ctx: Context,
  mode: 'new' | 'edit',
): Promise<Message | undefined> {
  const found = await ctx.store.read.cases.find(ref);
  if (!found || (mode === 'new' && found.state !== 'open')) return undefined;
  const file = await findFile(ctx, found.referralRef);
  const viewer = personOf(ctx, to);
  const permission = can(viewer, 'safeguarding.see', subjectOf(file, { case: found }));
  if (!permission.ok) return mode === 'new' ? undefined : stoodDown(found);
  const onCall = found.alerts.findLast(({ to: { id } }) => id === '');
  const ring = onCall
    ? `Nobody has acknowledged. Telephone ${onCall.to.name}: ${onCall.phone}.`
    : undefined;
  const { deputyFor } = permission;
  const standsIn = deputyFor && `You stand in for ${deputyFor.name}.`;
  const open = [standsIn, ring].filter((text) => text !== undefined).join(' ');
  const note = found.state === 'open' && open !== '' ? open : undefined;
  return {
    card: alertCard(found, file, { ...base(ctx), viewer, note, next: nextRung(ctx, found) }),
    summary: `${ref}: safeguarding, acknowledge now`,
    post: { card: 'alert', ref },
    mode,
  };
}

/** They have left, or lost the role: the alert that they had says nothing any more. */
function stoodDown({ ref }: SafeguardingCase): Message {
  const post = { card: 'alert', ref };
  return {
    card: stoodDownCard({ ref }),
    summary: `${ref}: no longer with you`,
    post,
    mode: 'edit',
  };
}
