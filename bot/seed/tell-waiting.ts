import type { ReferralFile } from '../../domain/file.ts';
import { isInTriage } from '../../domain/referral.ts';
import type { ReferralState } from '../../domain/referral.ts';
import type { ChannelPurpose } from '../../domain/place.ts';
import type { Replay } from '../../store/store.ts';
import { notice } from '../notice.ts';
import { findFile } from '../present.ts';
import type { Past } from './past.ts';

/**
 * Posts the cards on which somebody may still press: for triage, on offer, for review. The newest only, and only to
 * channels that there are; `queue` has the rest. Gives how many wait for a decision.
 */
export async function tellWaiting(
  { ctx }: Past,
  { refs, tell }: { refs: readonly string[]; tell: Replay['tell'] },
): Promise<number> {
  const newest = refs.slice(-mostLookedAt);
  const lines = await ctx.store.read.referralLines.lines(newest);
  const open = lines.filter(({ state }) => waitingStates.includes(state)).slice(0, mostTold);
  for (const { ref } of open) {
    const cards = waitingCards(await findFile(ctx, ref));
    for (const { purpose, region, data } of cards) {
      if (ctx.directory.channel(purpose, region)) await tell(notice(data));
    }
  }
  return lines.filter(({ state }) => isInTriage(state)).length;
}

function waitingCards({ referral, tasks }: ReferralFile) {
  const { ref, region, state } = referral;
  const cards: {
    readonly purpose: ChannelPurpose;
    readonly region: string;
    readonly data: Parameters<typeof notice>[0];
  }[] = isInTriage(state) ? [{ purpose: 'gateway', region, data: { kind: 'triage', ref } }] : [];
  for (const task of tasks) {
    if (task.state === 'offered')
      cards.push({ purpose: 'tasking', region, data: { kind: 'task', ref: task.ref } });
    if (task.state === 'submitted' || task.state === 'approved')
      cards.push({ purpose: 'gateway', region, data: { kind: 'review', ref: task.ref } });
  }
  return cards;
}

const waitingStates: readonly ReferralState[] = [
  'submitted',
  'in-triage',
  'information-requested',
  'accepted',
  'in-review',
];
const mostLookedAt = 1_000;
const mostTold = 30;
