import type { ReferralFile } from '../../domain/file.ts';
import type { ReferralState } from '../../domain/referral.ts';
import { sayState } from '../../domain/reference/say-state.ts';
import { capitalised } from './text.ts';

/** "● Submitted  ● Triage  ○ Work  ○ Product  ○ Outcome": how far a referral has come; ✕ where it ended early. */
export function stagesLine({ referral, decisions, joinedTo }: ReferralFile): string {
  const wasAccepted = decisions.some((decision) => decision.kind === 'accepted');
  // What goes on as part of another comes as far as that one.
  const { accepted, state: now } = joinedTo ?? { accepted: wasAccepted, state: referral.state };
  const state = now === 'closed' && !accepted ? 'declined' : now;
  const place = places[state];
  const reached = typeof place === 'number' ? place : place.endedAfter;
  const shown = typeof place === 'number' ? stages : stages.slice(0, reached);
  return [
    ...shown.map((stage, index) => `${index < reached ? '●' : '○'}${hardSpace}${stage}`),
    ...(typeof place === 'number' ? [] : [`✕${hardSpace}${capitalised(sayState(state))}`]),
  ].join('  ');
}

/** On a phone the line wraps between stages, never within one. */
const hardSpace = '\u00A0';

const stages = ['Submitted', 'Triage', 'Work', 'Product', 'Outcome'];

/** How many stages are reached in each state, or after how many the way ended. */
const places: Readonly<Record<ReferralState, number | { readonly endedAfter: number }>> = {
  submitted: 1,
  'in-triage': 2,
  'information-requested': 2,
  accepted: 2,
  'terms-agreed': 2,
  'in-development': 3,
  'in-review': 3,
  'on-hold': 2,
  delivered: 4,
  reassessed: 4,
  closed: 5,
  declined: { endedAfter: 2 },
  redirected: { endedAfter: 2 },
  joined: { endedAfter: 2 },
  withdrawn: { endedAfter: 1 },
};
