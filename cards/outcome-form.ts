import { mayClose, takesOutcome } from '../domain/closing.ts';
import type { ReferralFile } from '../domain/file.ts';
import { disruptions, fourPs } from '../domain/reference/codes.ts';
import { subjectOf } from '../domain/subject.ts';
import type { CardAction, Element } from './card.ts';
import { button, unfolding } from './parts/buttons.ts';
import { choiceField, numberField, textField, type Typed } from './parts/inputs.ts';
import { count, optionalText, requiredChoice, verb } from './verb.ts';
import type { Viewing } from './viewing.ts';
import { mayPress } from './viewing.ts';

export const recordOutcome = verb('outcome.record', {
  fourP: requiredChoice(
    'Which of the 4Ps',
    fourPs.map((fourP) => fourP.code),
  ),
  disruption: requiredChoice(
    'The disruption',
    disruptions.map((disruption) => disruption.code),
  ),
  safeguarded: count('People safeguarded'),
  arrests: count('Arrests'),
  evidence: optionalText('The evidence', 2000),
  references: optionalText('References', 500),
});

export const closeReferral = verb('referral.close', {
  reason: optionalText('The reason', 1000),
});

/** Whether a reason belongs on the card: closing without an outcome needs one. */
export function needsClosingReason(file: ReferralFile, viewing: Viewing): boolean {
  return isClosable(file, viewing) && mayClose(file, undefined).answer === 'reason-missing';
}

/** Recording what came of it, and closing: what is legal now and this viewer may press. */
export function outcomeButtons(file: ReferralFile, viewing: Viewing): CardAction[] {
  const { ref, version: v, state } = file.referral;
  const recordable = takesOutcome(state) && mayPress(viewing, 'outcome.record', subjectOf(file));
  return [
    ...(recordable
      ? [
          unfolding(
            'Record outcome',
            outcomeFields(viewing.typed),
            button({ title: 'Record', verb: recordOutcome.name, ref, v, style: 'positive' }),
          ),
        ]
      : []),
    ...(isClosable(file, viewing)
      ? [button({ title: 'Close', verb: closeReferral.name, ref, v })]
      : []),
  ];
}

function isClosable(file: ReferralFile, viewing: Viewing): boolean {
  return (
    mayClose(file, undefined).answer !== 'no' &&
    mayPress(viewing, 'referral.close', subjectOf(file))
  );
}

function outcomeFields(typed: Typed | undefined): Element[] {
  return [
    choiceField({
      id: 'fourP',
      label: 'Which of the 4Ps',
      choices: fourPs,
      typed,
      placeholder: 'Choose',
      required: 'Choose one of the 4Ps.',
    }),
    choiceField({
      id: 'disruption',
      label: 'Disruption',
      choices: disruptions,
      typed,
      placeholder: 'Choose',
      required: 'Choose how far it was disrupted.',
    }),
    numberField({ id: 'safeguarded', label: 'People safeguarded', typed }),
    numberField({ id: 'arrests', label: 'Arrests', typed }),
    textField({
      id: 'evidence',
      label: 'Evidence, and who moderated it',
      typed,
      multiline: true,
      max: 2000,
    }),
    textField({
      id: 'references',
      label: 'References',
      placeholder: 'NRM, PND, APMIS, NDEC, NAC',
      typed,
      max: 500,
    }),
  ];
}
