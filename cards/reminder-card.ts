import { bandOf } from '../domain/band-of.ts';
import type { ReferralFile } from '../domain/file.ts';
import { forceShortName, regionName } from '../domain/reference/forces.ts';
import { aboutOf, sayKind, sayWhat } from '../domain/reference/say-kind.ts';
import { sayState } from '../domain/reference/say-state.ts';
import type { ReminderStep } from '../domain/triage-reminder.ts';
import type { Card } from './card.ts';
import { openButton } from './open-referral.ts';
import { headWithBand } from './parts/band.ts';
import { frame } from './parts/frame.ts';
import { sayDecideBy } from './parts/say-decide-by.ts';
import { capitalised, escapeMarkdown, line, subtle } from './parts/text.ts';
import { claimButton } from './triage/claim.ts';
import { mayDecide } from './triage/triage-buttons.ts';
import type { TriageViewing } from './triage/triage-viewing.ts';

/** A new message about a decision that is awaited. It may stand in a channel: nothing of the referral's text. */
export function reminderCard(file: ReferralFile, step: ReminderStep, viewing: TriageViewing): Card {
  const { referral } = file;
  const { ref, region, force, state, claimedBy } = referral;
  const gateway = `The ${regionName(region)} gateway`;
  const said = {
    half: 'Half of the time to decide is gone.',
    due: `${gateway} has not decided in time.`,
    national: `${gateway} has still not decided.`,
  }[step];
  const whose = claimedBy ? `${escapeMarkdown(claimedBy.name)} is on it.` : 'Nobody is on it yet.';
  return frame({
    marking: 'OFFICIAL-SENSITIVE',
    body: [
      headWithBand(said, bandOf(file)),
      line(sayDecideBy(referral, viewing), step === 'half' ? {} : { color: 'Attention' }),
      line(
        `${capitalised(sayKind(referral.kind))}: ${sayWhat(aboutOf(referral), viewing.knownTypes)}`,
      ),
      line(`${ref} · ${forceShortName(force)} · ${sayState(state)}`),
      line(whose),
      step === 'half'
        ? undefined
        : subtle('This is about the decision. Safeguarding alerts come by themselves.'),
    ],
    actions: [
      step === 'half' && mayDecide(file, viewing) ? claimButton(file, viewing) : undefined,
      openButton(referral),
    ],
  });
}
