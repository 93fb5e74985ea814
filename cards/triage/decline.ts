import { declineReasons } from '../../domain/reference/codes.ts';
import { button, unfolding } from '../parts/buttons.ts';
import { choiceField } from '../parts/inputs.ts';
import { requiredChoice, requiredText, verb } from '../verb.ts';
import type { DecisionButton } from './triage-viewing.ts';

export const declineTriage = verb('triage.decline', {
  declineReason: requiredChoice(
    'Why it is declined',
    declineReasons.map((reason) => reason.code),
  ),
  reason: requiredText('The reason in words'),
});

export const declineButton: DecisionButton = ({ referral: { ref, version: v } }, { typed }) =>
  unfolding(
    'Decline',
    [
      choiceField({
        id: 'declineReason',
        label: 'Why (say it in words in Reason, above)',
        choices: declineReasons,
        typed,
        placeholder: 'Choose',
        required: 'Choose why.',
      }),
    ],
    button({ title: 'Decline', verb: declineTriage.name, ref, v, style: 'destructive' }),
  );
