import type { Facts, ScoredFact } from '../domain/facts.ts';
import type { ReferralFile } from '../domain/file.ts';
import { factsToAsk, openQuestions } from '../domain/open-questions.ts';
import { factWords } from '../domain/reference/fact-words.ts';
import { subjectOf } from '../domain/subject.ts';
import type { CardAction, Element } from './card.ts';
import { button, folded } from './parts/buttons.ts';
import { factAnswers, factsFrom, typesFrom } from './parts/fact-answers.ts';
import { factField, factsField } from './parts/fact-fields.ts';
import { textField } from './parts/inputs.ts';
import { line } from './parts/text.ts';
import { optionalText, verb } from './verb.ts';
import type { Verb } from './verb.ts';
import type { Viewing } from './viewing.ts';
import { mayPress } from './viewing.ts';

/** What the referrer answers, in words, in answers of the list, or both. */
export interface Answered {
  readonly answer?: string | undefined;
  readonly facts: Facts;
  /** The card it was pressed on. */
  readonly from?: string | undefined;
}

const { read: readFields } = verb('referral.answer', {
  ...factAnswers,
  answer: optionalText('Your answer', 100_000),
  from: optionalText('The card', 100),
});

export const answerReferral: Verb<Answered> = {
  name: 'referral.answer',
  read: (data) => {
    const press = readFields(data);
    if (!press.input) return { ...press, input: undefined };
    const { answer, from, ...fields } = press.input;
    const facts = { ...factsFrom(fields), types: typesFrom(data) };
    return { ...press, input: { answer, from, facts } };
  },
};

/** Whether this viewer is asked something now. */
export function isAsked(file: ReferralFile, viewing: Viewing): boolean {
  return openQuestions(file).length > 0 && mayPress(viewing, 'referral.answer', subjectOf(file));
}

/** A box for words, and what the model would ask. No score is shown, nor what an answer would make of it. */
export function answerFields(file: ReferralFile, { typed = {} }: Viewing): Element[] {
  const facts = factsToAsk(file);
  const answering = { typed, proposals: [], returned: true };
  return [
    textField({ id: 'answer', label: 'Your answer', typed, multiline: true, max: 100_000 }),
    ...(facts.length > 0
      ? [line('If you know it, say this too. Leave what you do not know.', { spacing: 'Medium' })]
      : []),
    ...facts.filter((fact) => !isList(fact)).flatMap((fact) => factField(fact, answering)),
    // A list is a screen of a phone: it unfolds.
    ...facts
      .filter(isList)
      .flatMap((fact) =>
        folded(factWords[fact].label, `answer-${fact}`, factsField(fact, answering)),
      ),
  ];
}

function isList(fact: ScoredFact): boolean {
  return fact === 'indicators' || fact === 'vulnerabilities';
}

/** `from`: the card it stands on, which the press gets back. */
export function answerButton(
  { referral: { ref, version: v } }: ReferralFile,
  from: 'question' | 'receipt',
): CardAction {
  const title = 'Send answer';
  return button({ title, verb: answerReferral.name, ref, v, style: 'positive', more: { from } });
}
