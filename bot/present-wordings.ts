import type { Card } from '../cards/card.ts';
import { wordingCard } from '../cards/wording-card.ts';
import { findRegion } from '../domain/reference/forces.ts';
import type { PersonRef } from '../domain/referral.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Redraw } from './action.ts';
import type { Turned } from './context.ts';
import { allow, viewing } from './present.ts';
import { wordingsOf } from './wordings.ts';

/** A region's wordings, for whoever may change them; `code`: the one in hand. */
export async function presentWordings(
  region: string,
  ctx: Turned,
  { code, ...redraw }: Redraw & { code?: string | undefined } = {},
): Promise<Card> {
  await mayChangeWordings(region, ctx);
  const wordings = await wordingsOf(ctx.store.read, region);
  const inHand = wordings.find((each) => each.code === code);
  return wordingCard({ region, wordings, inHand }, viewing(ctx, redraw));
}

/** The button's reference is the region, which has wordings of its own. Gives by whose right, where it is a deputy's. */
export async function mayChangeWordings(
  region: string,
  ctx: Turned,
): Promise<PersonRef | undefined> {
  if (findRegion(region)?.code !== region) {
    throw new Refusal('region', 'There is no such region. Type wording and its code.');
  }
  return allow(ctx, 'wording.change', { region });
}
