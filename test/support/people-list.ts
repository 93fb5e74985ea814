import type { Card } from '../../cards/card.ts';
import type { CastName } from './cast.ts';
import type { Answer, Journey } from './journey.ts';
import { buttonOf, textOf } from './read-card.ts';
import { push } from './stages.ts';

/** Somebody new, as an administrator types them. */
export const kims = {
  name: 'Kim New',
  id: '00000000-0000-4000-8000-0000000000AA',
  roles: 'gateway,analyst',
  region: 'EMID',
  force: '',
  skills: 'researcher',
  capacity: '3',
} as const;

/** Ada opens somebody of the list. */
export async function openPerson(journey: Journey, id: string): Promise<Answer> {
  return journey.presses('ada', { verb: 'people.open', data: { ref: id, v: 0 } });
}

/** The form on which Ada changes them. */
export async function formOf(journey: Journey, id: string): Promise<Card | undefined> {
  const { card } = await openPerson(journey, id);
  const { data } = buttonOf(card, 'people.open');
  return (await journey.presses('ada', { verb: 'people.open', data })).card;
}

export async function change(
  journey: Journey,
  id: string,
  inputs: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const card = await formOf(journey, id);
  return push(journey, { who: 'ada', card, verb: 'people.change', inputs });
}

/** The newest card in somebody's chat that says this. */
export async function said(
  journey: Journey,
  who: CastName,
  text: string,
): Promise<Card | undefined> {
  const found = await journey.service.until(() =>
    journey.seenBy(who).findLast(({ card }) => textOf(card).includes(text)),
  );
  return found.card;
}
