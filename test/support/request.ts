import type { CastName } from './cast.ts';
import type { Answer, Journey } from './journey.ts';
import { buttonOf, buttonsOf } from './read-card.ts';
import { refIn } from './refer.ts';

export const networkRequest = {
  product: 'network-chart',
  purpose: 'Chart who runs the line into Derby. Phone 07700 900123 is in it.',
  needed: '2026-12-11',
  sio: 'Ines Invented',
} as const;

/** Opens the form in one's own chat, and sends it. */
export async function request(
  journey: Journey,
  who: CastName,
  inputs: Readonly<Record<string, unknown>> = networkRequest,
): Promise<{ answer: Answer; formId: string; draft: Readonly<Record<string, unknown>> }> {
  const before = journey.seenBy(who).length;
  await journey.says(who, 'request');
  // News of another referral may come first.
  const form = await journey.service.until(() =>
    journey
      .seenBy(who)
      .slice(before)
      .find(({ card }) => buttonsOf(card).some(({ verb }) => verb === 'request.submit')),
  );
  const { data: draft } = buttonOf(form.card, 'request.submit');
  const answer = await journey.presses(who, {
    verb: 'request.submit',
    data: draft,
    inputs,
    on: form.id,
  });
  return { answer, formId: form.id, draft };
}

/** The same, where it is taken. */
export async function requested(
  journey: Journey,
  who: CastName,
  inputs?: Readonly<Record<string, unknown>>,
): Promise<{ ref: string; answer: Answer; formId: string }> {
  const { answer, formId } = await request(journey, who, inputs);
  return { ref: refIn(answer.card), answer, formId };
}
