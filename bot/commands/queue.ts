import { queueCard } from '../../cards/queue-card.ts';
import { hasRole } from '../../domain/actor.ts';
import { isCaseOpen } from '../../domain/safeguarding.ts';
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
    return reply(queueCard(rows, viewing(ctx)));
  },
};

async function rowOf(line: ReferralLine, ctx: Turned) {
  const { read } = ctx.store;
  const joinings = await read.joinings.toHost(line.ref);
  const together = [line.ref, ...joinings.map(({ guest }) => guest)];
  const cases = (await Promise.all(together.map((ref) => read.cases.ofReferral(ref)))).flat();
  return {
    ...line,
    claimedBy: line.claimedBy === undefined ? undefined : { id: '', name: line.claimedBy },
    safeguarding: cases.some((each) => isCaseOpen(each.state)),
  };
}

function byUrgency(a: ReferralLine, b: ReferralLine): number {
  return rankOf(b) - rankOf(a) || a.decideBy - b.decideBy;
}

/** What is not scored stands below what is. */
function rankOf({ band }: ReferralLine): number {
  return band === undefined ? -1 : bands.indexOf(band);
}
