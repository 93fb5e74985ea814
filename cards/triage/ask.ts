import { button, unfolding } from '../parts/buttons.ts';
import { textField } from '../parts/inputs.ts';
import { needsWords, wordingAnswer, wordingField, wordingInputs } from '../parts/wording-field.ts';
import { optionalText, verb } from '../verb.ts';
import type { DecisionButton } from './triage-viewing.ts';

export const askTriage = needsWords(
  verb('triage.ask', {
    question: optionalText('The question', 2000),
    [wordingInputs.ask]: wordingAnswer(),
  }),
  { typed: 'question', purpose: 'ask', missing: 'The question is missing.' },
);

export const askButton: DecisionButton = ({ referral: { ref, version: v } }, viewing) =>
  unfolding(
    'Ask',
    [
      ...wordingField('ask', viewing),
      textField({
        id: 'question',
        label: 'Question to the officer',
        placeholder: 'They get it one to one, with what the model would ask',
        typed: viewing.typed,
        multiline: true,
        max: 2000,
      }),
    ],
    button({ title: 'Ask', verb: askTriage.name, ref, v, style: 'positive' }),
  );
