import type { Card } from '../../cards/card.ts';
import type { CastName } from './cast.ts';
import type { Answer, Journey } from './journey.ts';
import { buttonOf, buttonsOf, textOf } from './read-card.ts';

export interface Referred {
  readonly ref: string;
  readonly answer: Answer;
  readonly formId: string;
  readonly draft: Readonly<Record<string, unknown>>;
}

export interface Begun {
  /** The form after its first step. */
  readonly form: Answer;
  readonly formId: string;
  readonly draft: Readonly<Record<string, unknown>>;
}

/** Begins in one's own chat: `refer`, and the text read. */
export async function begin(journey: Journey, who: CastName, narrative: string): Promise<Begun> {
  const before = journey.seenBy(who).length;
  await journey.says(who, 'refer');
  // News of another referral may come first.
  const start = await journey.service.until(() =>
    journey
      .seenBy(who)
      .slice(before)
      .find(({ card }) => buttonsOf(card).some(({ verb }) => verb === 'referral.read')),
  );
  const draft = buttonOf(start.card, 'referral.read').data;
  const inputs = { narrative };
  const form = await journey.presses(who, {
    verb: 'referral.read',
    data: draft,
    inputs,
    on: start.id,
  });
  return { form, formId: start.id, draft };
}

/** Sends the form that was begun. */
export function submit(
  journey: Journey,
  { draft, formId }: Pick<Begun, 'draft' | 'formId'>,
  { who = 'pat', ...inputs }: Readonly<Record<string, unknown>> & { who?: CastName },
): Promise<Answer> {
  return journey.presses(who, { verb: 'referral.submit', data: draft, inputs, on: formId });
}

/** Refers from one's own chat: `refer`, the text, the form. */
export async function refer(
  journey: Journey,
  who: CastName,
  referral: { narrative: string; inputs: Readonly<Record<string, unknown>> },
): Promise<Referred> {
  const { formId, draft } = await begin(journey, who, referral.narrative);
  const answer = await submit(journey, { draft, formId }, { ...referral.inputs, who });
  return { ref: refIn(answer.card), answer, formId, draft };
}

export function refIn(card: Card | undefined): string {
  const ref = /R-[A-Z]+-\d\d-\d{5}/.exec(textOf(card))?.[0];
  if (!ref) throw new Error(`Expected a reference on the card, got: ${textOf(card).slice(0, 400)}`);
  return ref;
}

/** The newest card posted about a record in a channel or a chat. */
export function newestAbout(
  posted: readonly { card?: Card | undefined }[],
  ref: string,
): Card | undefined {
  return posted.findLast((each) => each.card && textOf(each.card).includes(ref))?.card;
}
