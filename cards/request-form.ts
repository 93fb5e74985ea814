import type { Person } from '../domain/actor.ts';
import type { Handling } from '../domain/handling.ts';
import { products } from '../domain/reference/codes.ts';
import type { ProductCode } from '../domain/reference/codes.ts';
import type { Card } from './card.ts';
import { saveReferral } from './draft-saved-card.ts';
import { longest } from './intake-form.ts';
import { placeFields } from './intake-groups.ts';
import { dangerNow } from './intake-start-card.ts';
import { factChoice } from './parts/answers.ts';
import { button, folded } from './parts/buttons.ts';
import { longestStart } from './parts/excerpt.ts';
import { fit } from './parts/fit.ts';
import { frame } from './parts/frame.ts';
import { conditionsMissing, handlingFields } from './parts/handling-fields.ts';
import { choiceField, dateField, textField } from './parts/inputs.ts';
import type { Typed } from './parts/inputs.ts';
import { forceAnswer, regionAnswer } from './parts/place-answers.ts';
import { heading, line, subtle, urgent } from './parts/text.ts';
import { optionalDate, optionalText, requiredChoice, requiredText, verb } from './verb.ts';
import type { Problem, Verb } from './verb.ts';

/** What the form of a tasking request sent, checked. The force may still come from the person. */
export interface RequestAnswers {
  readonly title?: string | undefined;
  readonly purpose: string;
  readonly product: ProductCode;
  readonly relates?: string | undefined;
  readonly needed?: string | undefined;
  readonly force?: string | undefined;
  readonly region?: string | undefined;
  readonly sio?: string | undefined;
  readonly handling: Handling;
}

const { read: readFields } = verb('request.submit', {
  title: optionalText('The title', longest.title),
  purpose: requiredText('What it is for', 4000),
  product: requiredChoice(
    'The product',
    products.map((product) => product.code),
  ),
  relates: optionalText('What it relates to', 200),
  needed: optionalDate('Needed by'),
  force: forceAnswer(),
  region: regionAnswer(),
  sio: optionalText('The SIO', 200),
  handling: factChoice('Handling', ['P', 'C']),
  conditions: optionalText('Conditions', longest.conditions),
});

export const submitRequest: Verb<RequestAnswers> = {
  name: 'request.submit',
  read: (data) => {
    const press = readFields(data);
    const problems = [...press.problems, ...conditionsMissing(data)];
    if (!press.input || problems.length > 0) return { ...press, input: undefined, problems };
    const { handling: code = 'P', conditions, ...answers } = press.input;
    return { ...press, problems, input: { ...answers, handling: { code, conditions } } };
  },
};

export interface RequestForm {
  readonly draftId: string;
  readonly typed: Typed;
  readonly person: Person;
  /** The local date there: nothing is needed before it. */
  readonly today: string;
  readonly needsForce: boolean;
  readonly needsRegion: boolean;
  readonly problems?: readonly Problem[] | undefined;
}

/** One step: what is wanted and what for is asked in the open, the rest is folded. */
export function requestFormCard(form: RequestForm): Card {
  return fit((bytes) => drawn({ ...form, typed: carried(form.typed, bytes) }));
}

function drawn(form: RequestForm): Card {
  const { typed, draftId, problems, needsForce, needsRegion } = form;
  const asksPlace = needsForce || needsRegion;
  const isWarned = problems?.some((problem) => problem.input === sourceChecked) ?? false;
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    problems,
    body: [
      heading('New tasking request'),
      urgent(dangerNow),
      subtle('For work that you want done. To report exploitation, type refer.'),
      choiceField({
        id: 'product',
        label: 'Product',
        choices: products,
        typed,
        placeholder: 'Choose',
        needed: true,
      }),
      textField({
        id: 'purpose',
        label: 'What it is for, and the questions to answer',
        typed,
        multiline: true,
        needed: true,
      }),
      textField({
        id: 'relates',
        label: 'Operation or referral it relates to',
        placeholder: 'R-EMID-26-00042, or the operation’s name',
        typed,
        max: 200,
      }),
      dateField({ id: 'needed', label: 'Needed by', typed, min: form.today }),
      textField({ id: 'sio', label: 'Senior investigating officer (SIO)', typed, max: 200 }),
      ...(asksPlace ? placeFields(form) : []),
      line('\\* is needed to submit.', { spacing: 'Medium' }),
      ...folded('Title, force, handling', 'part-more', [
        textField({ id: 'title', label: 'Title', typed, max: longest.title }),
        ...(asksPlace ? [] : placeFields(form)),
        ...handlingFields(typed),
      ]),
    ],
    actions: [
      button({
        title: 'Submit',
        verb: submitRequest.name,
        ref: draftId,
        v: 0,
        style: 'positive',
        ...(isWarned ? { more: { [sourceChecked]: 'yes' } } : {}),
      }),
      button({ title: 'Save for later', verb: saveReferral.name, ref: draftId, v: 0 }),
    ],
  });
}

/** What the button sends once the warning about a source has been read. */
export const sourceChecked = 'sourceChecked';

/** A text may come back too long: a mistake, and not lost for that as far as a card holds it. */
function carried(typed: Typed, bytes: number): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([id, text]) => [id, longestStart(text, Math.max(200, bytes))]),
  );
}
