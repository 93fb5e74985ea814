import { assignedCard } from '../cards/assigned-card.ts';
import type { Context } from './context.ts';
import type { NoticeData } from './notice.ts';
import type { Message } from './message.ts';
import { base } from './present.ts';

/** Whoever was given referrals hears of all that they have now. */
export async function drawAssigned(
  { ref, to, by }: NoticeData<'assigned'>,
  ctx: Context,
): Promise<Message | undefined> {
  const waiting = await ctx.store.read.referralLines.waiting('all');
  const rows = waiting.filter((line) => line.claimedById === to);
  if (rows.length === 0) return undefined;
  return {
    card: assignedCard(rows, { ...base(ctx), by }),
    summary: 'You were given referrals to triage',
    post: { card: 'assigned', ref },
    mode: 'keep',
  };
}
