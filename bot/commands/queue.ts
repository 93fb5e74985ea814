import { queueCard } from '../../cards/queue-card.ts';
import { hasRole } from '../../domain/actor.ts';
import { isCaseLate, isCaseOpen } from '../../domain/safeguarding.ts';
import { bands } from '../../domain/score.ts';
import type { ReferralLine } from '../../store/referral-lines.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import type { Turned } from '../context.ts';
import { allow, mayList, viewing } from '../present.ts';
import { regionAsked } from '../read-region.ts';

export const queue: Command = {
  name: 'queue',
  usage: 'queue',
  does: 'shows what waits for triage, the most harmful and most urgent first',
  isFor: (person) =>
    (['gateway', 'inspector', 'national'] as const).some((role) => hasRole(person, role)),
  ownChatOnly: true,
  async run(rest, ctx) {
    const region = regionAsked(rest, ctx.actor);
    allow(ctx, 'queue.read', { region });
    const waiting = await ctx.store.read.referralLines.waiting(
      region === 'national' ? 'all' : region,
    );
    const lines = waiting.filter((line) => mayList(ctx, line)).toSorted(byUrgency);
    await ctx.store.change(ctx.actor, 'list.read', async (tx) => {
      tx.note({
        record: `queue ${region}`,
        detail: { shown: lines.map((line) => line.ref).join(' ') },
      });
    });
    const rows = await Promise.all(lines.map((line) => rowOf(line, ctx)));
    const cases = await ctx.store.read.cases.inHand(region === 'national' ? 'all' : region);
    const lateCases = cases.filter((each) => isCaseLate(each, ctx.now()));
    const inHand = { open: cases.length, late: lateCases.length };
    return reply(queueCard(rows, { ...viewing(ctx), inHand }));
  },
};

async function rowOf(line: ReferralLine, ctx: Turned) {
  const cases = await ctx.store.read.cases.ofReferral(line.ref);
  return {
    ...line,
    claimedBy: line.claimedBy === undefined ? undefined : { id: '', name: line.claimedBy },
    safeguarding: cases.some((each) => isCaseOpen(each.state)),
    safeguardingLate: cases.some((each) => isCaseLate(each, ctx.now())),
  };
}

function byUrgency(a: ReferralLine, b: ReferralLine): number {
  return rankOf(b) - rankOf(a) || a.decideBy - b.decideBy;
}

/** What is not scored stands below what is. */
function rankOf({ band }: ReferralLine): number {
  return band === undefined ? -1 : bands.indexOf(band);
}
