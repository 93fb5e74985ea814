import type { ReferralFile } from './file.ts';
import { casesInSight } from './joining.ts';
import { isInTriage, isOpen, referralMoves } from './referral.ts';
import type { ReferralState } from './referral.ts';
import { caseInHand } from './safeguarding.ts';

export type Closing =
  | { readonly answer: 'yes' }
  | { readonly answer: 'no' | 'reason-missing'; readonly sentence: string };

/** Whether a referral may be closed now, and if not, why: an outcome or a reasoned none, and no open case. */
export function mayClose(file: ReferralFile, reason: string | undefined): Closing {
  const { referral, outcomes } = file;
  const open = caseInHand(casesInSight(file));
  if (open) {
    return no(`Its safeguarding case ${open.ref} is open. Close that first, with what was done.`);
  }
  if (!referralMoves[referral.state].includes('closed')) {
    return no(`It cannot be closed while it is ${referral.state.replaceAll('-', ' ')}.`);
  }
  if (outcomes.length > 0 || reason) return { answer: 'yes' };
  return {
    answer: 'reason-missing',
    sentence: 'Record what came of it first, or give the reason why nothing did.',
  };
}

/** Whether something can have come of a referral, and can still be recorded. */
export function takesOutcome(state: ReferralState): boolean {
  return isOpen(state) && !isInTriage(state);
}

function no(sentence: string): Closing {
  return { answer: 'no', sentence };
}
