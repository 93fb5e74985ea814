import { bands } from '../../domain/score.ts';
import { button, unfolding } from '../parts/buttons.ts';
import { choiceField } from '../parts/inputs.ts';
import { capitalised, line } from '../parts/text.ts';
import { requiredChoice, requiredText, verb } from '../verb.ts';
import type { DecisionButton } from './triage-viewing.ts';

export const overrideTriage = verb('triage.override', {
  band: requiredChoice('The band', bands),
  reason: requiredText('The reason in words'),
});

/** The model's own band takes a set one away. A request has no threat of its own, and so no band to set. */
export const overrideButton: DecisionButton = ({ referral, score }, { typed }) => {
  if (!score || referral.kind === 'request') return undefined;
  const { ref, version: v, setBand } = referral;
  const counts = setBand ?? score.band;
  const choices = bands
    .filter((band) => band !== counts || (setBand && band === score.band))
    .toReversed()
    .map((code) => ({
      code,
      label: `${capitalised(code)}${code === score.band ? ', as the model says' : ''}`,
    }));
  return unfolding(
    'Set band',
    [
      line('Say why in Reason, above. The model’s band stays beside yours.'),
      choiceField({
        id: 'band',
        label: 'Band',
        choices,
        typed,
        placeholder: 'Choose',
        required: 'Choose a band.',
      }),
      ...(score.gates.length > 0 ? [line('Safeguarding goes on, whatever the band.')] : []),
    ],
    button({ title: 'Set it', verb: overrideTriage.name, ref, v, style: 'positive' }),
  );
};
