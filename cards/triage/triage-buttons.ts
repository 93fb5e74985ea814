import type { ReferralFile } from '../../domain/file.ts';
import { isInTriage } from '../../domain/referral.ts';
import { subjectOf } from '../../domain/subject.ts';
import type { CardAction } from '../card.ts';
import { menu } from '../parts/buttons.ts';
import type { Viewing } from '../viewing.ts';
import { mayPress } from '../viewing.ts';
import { acceptButton } from './accept.ts';
import { askButton } from './ask.ts';
import { claimButton } from './claim.ts';
import { correctButton } from './correct.ts';
import { declineButton } from './decline.ts';
import { joinButton } from './join.ts';
import { overrideButton } from './override.ts';
import { redirectButton, returnButton } from './redirect.ts';
import { separateMenu } from './separate.ts';
import type { DecisionButton, TriageViewing } from './triage-viewing.ts';

/** The decisions that are legal now and that this viewer may make; the rarer ones unfold under "More". */
export function triageButtons(file: ReferralFile, viewing: TriageViewing): CardAction[] {
  if (!mayDecide(file, viewing)) return [];
  const drawn = (buttons: readonly DecisionButton[]) =>
    buttons.flatMap((draw) => draw(file, viewing) ?? []);
  const rarer = [...drawn(rareDecisions), ...separateMenu(file, viewing)];
  return [...drawn(usualDecisions), ...(rarer.length > 0 ? [menu('More', rarer)] : [])];
}

export function mayDecide(file: ReferralFile, viewing: Viewing): boolean {
  return isInTriage(file.referral.state) && mayPress(viewing, 'triage.decide', subjectOf(file));
}

/** With Open and More beside them a card has six buttons at most. */
const usualDecisions: readonly DecisionButton[] = [
  claimButton,
  acceptButton,
  askButton,
  declineButton,
];

const rareDecisions: readonly DecisionButton[] = [
  overrideButton,
  correctButton,
  redirectButton,
  returnButton,
  joinButton,
];
