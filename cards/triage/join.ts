import { visibleLinks } from '../../domain/link-view.ts';
import type { ReferralFile } from '../../domain/file.ts';
import { isOpen } from '../../domain/referral.ts';
import { button, unfolding } from '../parts/buttons.ts';
import { textField } from '../parts/inputs.ts';
import { requiredText, verb } from '../verb.ts';
import type { DecisionButton } from './triage-viewing.ts';

export const joinTriage = verb('triage.join', {
  joinRef: requiredText('The referral to join it to', 40),
  reason: requiredText('The reason in words'),
});

export const joinButton: DecisionButton = (file, viewing) =>
  file.referral.kind === 'request'
    ? undefined
    : unfolding(
        'Join',
        [
          textField({
            id: 'joinRef',
            label: 'To which open referral (say why in Reason, above)',
            placeholder: 'R-EMID-26-00042',
            typed: viewing.typed,
            value: advised(file),
            max: 40,
          }),
        ],
        button({
          title: 'Join',
          verb: joinTriage.name,
          ref: file.referral.ref,
          v: file.referral.version,
        }),
      );

/** Where joining is advised, to what: the strongest open link that everyone at that place may see. */
function advised(file: ReferralFile): string | undefined {
  if (file.score?.recommendation.decision !== 'join') return undefined;
  const open = visibleLinks(file).flatMap((view) => (view.kind === 'open' ? [view.link] : []));
  return open.find((link) => link.strength === 'strong' && isOpen(link.otherState))?.other;
}
