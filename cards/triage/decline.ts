import { declineReasons } from '../../domain/reference/codes.ts';
import { button, unfolding } from '../parts/buttons.ts';
import { choiceField } from '../parts/inputs.ts';
import { needsWords, wordingAnswer, wordingField, wordingInputs } from '../parts/wording-field.ts';
import { optionalText, requiredChoice, verb } from '../verb.ts';
import type { DecisionButton } from './triage-viewing.ts';

export const declineTriage = needsWords(
  verb('triage.decline', {
    declineReason: requiredChoice(
      'Why it is declined',
      declineReasons.map((reason) => reason.code),
    ),
    reason: optionalText('The reason in words'),
    [wordingInputs.decline]: wordingAnswer(),
  }),
  { typed: 'reason', purpose: 'decline', missing: 'The reason in words is missing.' },
);

export const declineButton: DecisionButton = ({ referral: { ref, version: v } }, viewing) =>
  unfolding(
    'Decline',
    [
      choiceField({
        id: 'declineReason',
        label: 'Why (say it in words in Reason, above)',
        choices: declineReasons,
        typed: viewing.typed,
        placeholder: 'Choose',
        required: 'Choose why.',
      }),
      ...wordingField('decline', viewing),
    ],
    button({ title: 'Decline', verb: declineTriage.name, ref, v, style: 'destructive' }),
  );
