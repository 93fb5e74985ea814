import { digestCard } from '../../cards/digest-card.ts';
import { hasRole } from '../../domain/actor.ts';
import { writeDigest } from '../../domain/digest/digest.ts';
import { regionName } from '../../domain/reference/forces.ts';
import { isCaseLate } from '../../domain/safeguarding.ts';
import { isRealDate } from '../../domain/real-date.ts';
import { Refusal } from '../../domain/refusal.ts';
import { reply } from '../action.ts';
import { gatherDayAgo, gatherDaySoFar } from '../gather-digest.ts';
import type { Command } from '../command.ts';
import type { Turned } from '../context.ts';
import { allow } from '../present.ts';
import { regionAsked } from '../read-region.ts';

export const digest: Command = {
  name: 'digest',
  usage: 'digest [region] [date]',
  does: 'shows the day so far, or a day’s digest',
  isFor: (person) =>
    (['gateway', 'inspector', 'analyst', 'leader', 'national'] as const).some((role) =>
      hasRole(person, role),
    ),
  ownChatOnly: false,
  async run(rest, ctx) {
    const { region, day } = readRest(rest, ctx);
    allow(ctx, 'digest.read', { region });
    const facts = await (day ? gatherDayAgo(ctx, { region, day }) : gatherDaySoFar(ctx, region));
    const readers = ctx.place.kind === 'personal' ? ctx.actor.id : ctx.place.id;
    await ctx.store.change(ctx.actor, 'digest.read', async (tx) => {
      tx.note({ record: `digest ${region} ${facts.day}`, recipients: [readers] });
    });
    const { timezone } = ctx.organisation;
    const beside = region === 'national' ? await lateAnywhere(ctx) : undefined;
    return reply(digestCard(writeDigest(facts, ctx.types), { timezone, beside }));
  },
};

/** To the national team alone, one to one: where a safeguarding case is late, counted as it is. */
async function lateAnywhere(ctx: Turned): Promise<string | undefined> {
  if (ctx.place.kind !== 'personal' || !hasRole(ctx.actor, 'national')) return undefined;
  const cases = await ctx.store.read.cases.inHand('all');
  const late = cases.filter((each) => isCaseLate(each, ctx.now()));
  if (late.length === 0) return 'Safeguarding: none late anywhere.';
  const places = [...new Set(late.map((each) => each.region))].map(
    (region) => `${regionName(region)} ${late.filter((each) => each.region === region).length}`,
  );
  return `Safeguarding late: ${late.length} (${places.join(', ')}). Type safeguarding.`;
}

/** "EMID 2026-11-21", either part alone, or nothing: one's own region, the whole country for all regions. */
function readRest(rest: string, { actor }: Turned): { region: string; day: string | undefined } {
  const words = rest.split(/\s+/).filter((word) => word !== '');
  const day = words.find((word) => /^\d{4}-\d{2}-\d{2}$/.test(word));
  if (day !== undefined && !isRealDate(day)) {
    throw new Refusal('date', 'There is no such date. Give one such as 2026-11-21.');
  }
  const place = words.find((word) => word !== day) ?? '';
  return { region: regionAsked(place, actor), day };
}
