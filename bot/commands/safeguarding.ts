import { caseListCard } from '../../cards/case-list-card.ts';
import { hasRole } from '../../domain/actor.ts';
import { reply } from '../action.ts';
import type { Command } from '../command.ts';
import type { Turned } from '../context.ts';
import { allow, mayList, viewing } from '../present.ts';
import { showAll } from '../present-case.ts';
import { presentRaise } from '../raise-case.ts';
import { regionAsked } from '../read-region.ts';

export const safeguarding: Command = {
  name: 'safeguarding',
  usage: 'safeguarding',
  does: 'raises a safeguarding case; shows inspectors and gateways what is open',
  isFor: () => true,
  ownChatOnly: true,
  async run(rest, ctx) {
    if (!hasList(ctx)) return reply(await presentRaise('', ctx, { explains: true }));
    const region = regionAsked(rest, ctx.actor);
    allow(ctx, 'safeguarding.list', { region });
    return reply(await presentInHand(region, ctx));
  },
};

function hasList({ actor }: Turned): boolean {
  return (['inspector', 'gateway', 'national'] as const).some((role) => hasRole(actor, role));
}

/** What a referral's handling narrows is its region's alone, but for those who were told. */
async function presentInHand(region: string, ctx: Turned) {
  const records = await ctx.store.read.cases.inHand(region === 'national' ? 'all' : region);
  const refs = records.flatMap(({ referralRef }) => (referralRef ? [referralRef] : []));
  const lines = await ctx.store.read.referralLines.lines(refs);
  const narrowed = new Set(lines.flatMap(({ ref, handling }) => (handling === 'C' ? [ref] : [])));
  const mine = records.filter(({ referralRef = '', alerts, region: where }) => {
    const handling = narrowed.has(referralRef) ? 'C' : 'P';
    const isTold = alerts.some(({ to }) => to.id === ctx.actor.id);
    return isTold || mayList(ctx, { region: where, handling });
  });
  await ctx.store.change(ctx.actor, 'list.read', async (tx) => {
    const shown = mine.map(({ ref }) => ref).join(' ');
    tx.note({ record: `safeguarding ${region}`, detail: { shown } });
  });
  return caseListCard(await showAll(ctx, mine), { ...viewing(ctx), list: 'in-hand', region });
}
