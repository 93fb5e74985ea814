import type { Card } from '../../cards/card.ts';
import type { CastName, ChannelName } from './cast.ts';
import type { Answer, Journey } from './journey.ts';
import { textOf } from './read-card.ts';
import { newestAbout, refer } from './refer.ts';
import { countyLine } from './referrals.ts';
import { push } from './stages.ts';

/** Everybody of both regions was heard, and Pat has referred in the East Midlands. */
export async function toTwoGateways(
  journey: Journey,
  referral: Parameters<typeof refer>[2] = countyLine,
): Promise<{ ref: string; triage: Card; formId: string }> {
  await journey.arrive(
    ['pat', 'wes', 'sam', 'sol', 'gwen', 'di', 'ola', 'nat', 'alex'],
    ['gateway', 'gatewayWest', 'tasking', 'digest'],
  );
  return referAgain(journey, 'pat', referral);
}

/** One more, from whoever it is; `triage` is the card in its gateway's channel. */
async function referAgain(
  journey: Journey,
  who: CastName,
  referral: Parameters<typeof refer>[2],
): Promise<{ ref: string; triage: Card; formId: string }> {
  const { ref, formId } = await refer(journey, who, referral);
  return { ref, formId, triage: await shownIn(journey, channelOf(ref), ref) };
}

/** The newest card about it in a channel. */
export function shownIn(journey: Journey, where: ChannelName, ref: string): Promise<Card> {
  return journey.service.until(() => newestAbout(journey.seenIn(where), ref));
}

/** A card of a place that says something, once it does. */
export function said(journey: Journey, where: 'gateway' | 'gatewayWest' | 'pat', text: string) {
  const posted = () => (where === 'pat' ? journey.seenBy('pat') : journey.seenIn(where));
  return journey.service.until(() => posted().find(({ card }) => textOf(card).includes(text)));
}

/** Presses Redirect on a card. */
export function redirect(
  journey: Journey,
  { who = 'sam', card, ...inputs }: { who?: CastName; card: Card | undefined } & Inputs,
): Promise<Answer> {
  const where = who === 'gwen' ? 'gatewayWest' : 'gateway';
  return push(journey, { who, card, verb: 'triage.redirect', inputs: { ...inputs }, where });
}

interface Inputs {
  readonly destination?: string;
  readonly reason?: string;
}

function channelOf(ref: string): ChannelName {
  return ref.startsWith('R-WMID') ? 'gatewayWest' : 'gateway';
}
