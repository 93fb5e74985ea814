import type { Journey } from './journey.ts';
import { textOf } from './read-card.ts';
import type { countyLine, vagueTip } from './referrals.ts';
import { push, toTriage } from './stages.ts';

export const question = 'Who runs the farm, and when was this last seen?';

/** Sam has asked about the vague tip, and the question stands in Pat's chat. */
export async function toQuestion(journey: Journey, referral: typeof vagueTip | typeof countyLine) {
  const triaged = await toTriage(journey, referral);
  const asked = await push(journey, {
    who: 'sam',
    card: triaged.triage,
    verb: 'triage.ask',
    inputs: { question },
    where: 'gateway',
  });
  return { ...triaged, asked, card: await questionIn(journey, question) };
}

/** The card in Pat's chat that asks this. */
export function questionIn(journey: Journey, words: string) {
  return journey.service.until(
    () =>
      journey
        .seenBy('pat')
        .findLast(
          ({ card }) => textOf(card).includes('A question on your') && textOf(card).includes(words),
        )?.card,
  );
}
