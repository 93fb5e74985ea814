import type { Choice } from '../../domain/reference/codes.ts';
import { findForce, regionName, regions } from '../../domain/reference/forces.ts';
import { cameFrom } from '../../domain/passage.ts';
import type { Referral } from '../../domain/referral.ts';
import { button, unfolding } from '../parts/buttons.ts';
import { choiceField } from '../parts/inputs.ts';
import { optionalChoice, optionalText, requiredText, verb } from '../verb.ts';
import type { DecisionButton, TriageViewing } from './triage-viewing.ts';

/** `back`: to the gateway that passed it on, whatever stands in `destination`. */
export const redirectTriage = verb('triage.redirect', {
  destination: optionalText('Where it goes', 100),
  back: optionalChoice('Back', ['yes']),
  reason: requiredText('The reason in words'),
});

export const redirectButton: DecisionButton = ({ referral }, viewing) =>
  unfolding(
    'Redirect',
    [
      choiceField({
        id: 'destination',
        label: 'Where it goes (say why in Reason, above)',
        choices: destinations(referral, viewing),
        typed: viewing.typed,
        placeholder: 'Choose',
        required: 'Choose where it goes.',
      }),
    ],
    button({
      title: 'Redirect',
      verb: redirectTriage.name,
      ref: referral.ref,
      v: referral.version,
    }),
  );

/** One press gives it back to the gateway that passed it on. */
export const returnButton: DecisionButton = (file) => {
  const from = cameFrom(file);
  const { ref, version: v } = file.referral;
  if (from === undefined) return undefined;
  const title = `Return to ${regionName(from)}`;
  return button({ title, verb: redirectTriage.name, ref, v, more: { back: 'yes' } });
};

function destinations({ force, region }: Referral, { partners }: TriageViewing): Choice[] {
  const others = regions.filter(({ code }) => code !== region);
  return [
    { code: 'force', label: `${findForce(force)?.name ?? force}, the force itself` },
    ...others.map(({ code, name }) => ({ code, label: `${name} gateway` })),
    ...partners.map(({ code, name }) => ({ code, label: name })),
  ];
}
