import type { Card } from '../cards/card.ts';
import { setupCard } from '../cards/setup-card.ts';
import type { BindingLine } from '../cards/setup-card.ts';
import { channelPurposes } from '../domain/place.ts';
import { regions } from '../domain/reference/forces.ts';
import { Refusal } from '../domain/refusal.ts';
import { can } from '../domain/rights.ts';
import type { Turned } from './context.ts';
import type { Bound } from './read-setup.ts';
import { viewing } from './present.ts';

/** The channels of those regions whose channels the viewer may bind. */
export async function presentSetup(ctx: Turned): Promise<Card> {
  const mine = [...regions.map(({ code }) => code), 'national'].filter(
    (region) => can(ctx.actor, 'channel.bind', { region }).ok,
  );
  if (mine.length === 0) {
    throw new Refusal('not-allowed', 'Only an administrator or the national team binds channels.');
  }
  const asked = mine.flatMap((region): Bound[] =>
    region === 'national'
      ? [{ purpose: 'digest', region }]
      : channelPurposes.map((purpose) => ({ purpose, region })),
  );
  return setupCard(await Promise.all(asked.map((each) => lineOf(each, ctx))), viewing(ctx));
}

async function lineOf(
  { purpose, region }: Bound,
  { directory, store, place }: Turned,
): Promise<BindingLine> {
  const channel = directory.channel(purpose, region);
  if (!channel) return { purpose, region };
  const heard = await store.read.conversations.conversation(channel.id);
  const isHeard = channel.serviceUrl !== undefined || heard !== undefined;
  const isHere = channel.id === place.id;
  return { purpose, region, channel: { bound: channel.bound, isHeard, isHere } };
}
