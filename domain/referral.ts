import type { Person } from './actor.ts';
import type { Facts } from './facts.ts';
import type { Handling } from './handling.ts';
import type { Identifier } from './identifier.ts';
import type { Told } from './reference/codes.ts';
import type { TaskingRequest } from './request.ts';
import type { Advice, Band } from './score.ts';
import type { Toward } from './toward.ts';
import type { ReminderStep } from './triage-reminder.ts';

export const referralStates = [
  'submitted',
  'in-triage',
  'information-requested',
  'accepted',
  'terms-agreed',
  'in-development',
  'in-review',
  'delivered',
  'reassessed',
  'closed',
  'declined',
  'redirected',
  'joined',
  'withdrawn',
  'on-hold',
] as const;
export type ReferralState = (typeof referralStates)[number];

/** What the officer told us, checked and complete. */
export interface Received {
  readonly title: string;
  readonly narrative: string;
  readonly facts: Facts;
  readonly force: string;
  readonly region: string;
  readonly told: readonly Told[];
  readonly forceRef?: string | undefined;
  readonly operation?: string | undefined;
  readonly support: readonly string[];
  readonly handling: Handling;
  readonly identifiers: readonly Identifier[];
}

/** `version` is raised by every decision and change of state; links do not raise it. Times: ms UTC. */
export interface Referral extends Received {
  readonly ref: string;
  readonly kind: 'referral' | 'request';
  readonly state: ReferralState;
  readonly version: number;
  readonly referrerId: string;
  readonly referrerName: string;
  readonly submittedAt: number;
  readonly decideBy: number;
  /** When the time to decide began to run, moved on by every pause; absent: when it was submitted. */
  readonly clockFrom?: number | undefined;
  /** Since when the clock stands, the officer having been asked something. */
  readonly pausedAt?: number | undefined;
  /** When somebody is next told that a decision is awaited. */
  readonly remindAt?: number | undefined;
  /** The last of it that was told. */
  readonly reminded?: ReminderStep | undefined;
  readonly claimedBy?: PersonRef | undefined;
  readonly claimedAt?: number | undefined;
  readonly closedAt?: number | undefined;
  /** The band that a person set over the model's. */
  readonly setBand?: Band | undefined;
  /** What tasks, other regions and the digest read in place of the officer's words. */
  readonly wording?: string | undefined;
  /** What is asked for, where it is a tasking request. */
  readonly request?: TaskingRequest | undefined;
}

export interface PersonRef {
  readonly id: string;
  readonly name: string;
}

export function refOf(person: Person | PersonRef): PersonRef {
  return { id: person.id, name: person.name };
}

/**
 * Where a referral may go from each state (docs: the flow). On-hold returns to where it was held, a joined one to where
 * it was joined; one that another gateway takes over is submitted there.
 */
export const referralMoves: Readonly<Record<ReferralState, readonly ReferralState[]>> = {
  submitted: [
    'in-triage',
    'accepted',
    'declined',
    'redirected',
    'joined',
    'information-requested',
    'withdrawn',
  ],
  'in-triage': [
    'submitted',
    'accepted',
    'declined',
    'redirected',
    'joined',
    'information-requested',
    'withdrawn',
  ],
  'information-requested': [
    'submitted',
    'in-triage',
    'withdrawn',
    'declined',
    'redirected',
    'joined',
    'accepted',
  ],
  accepted: ['terms-agreed', 'in-development', 'on-hold'],
  'terms-agreed': ['in-development', 'on-hold'],
  'in-development': ['in-review', 'on-hold'],
  'in-review': ['in-development', 'delivered', 'on-hold'],
  delivered: ['reassessed', 'closed', 'in-development'],
  reassessed: ['closed', 'in-development'],
  closed: ['delivered'],
  declined: ['closed', 'in-triage'],
  redirected: ['submitted'],
  joined: ['submitted', 'in-triage', 'information-requested'],
  withdrawn: [],
  'on-hold': ['accepted', 'terms-agreed', 'in-development', 'in-review'],
};

export function isOpen(state: ReferralState): boolean {
  return !['closed', 'declined', 'redirected', 'joined', 'withdrawn'].includes(state);
}

export function isInTriage(state: ReferralState): boolean {
  return ['submitted', 'in-triage', 'information-requested'].includes(state);
}

/** A named person's decision on a referral, with the score and model as they stood. */
export interface Decision {
  readonly id: string;
  readonly ref: string;
  readonly kind: DecisionKind;
  readonly by: PersonRef;
  readonly at: number;
  /** The referral's version after it. */
  readonly version: number;
  readonly reason?: string | undefined;
  /** A decline reason's code, where there is one. */
  readonly code?: string | undefined;
  /** Where it was passed on, or what it was joined with. */
  readonly toward?: Toward | undefined;
  readonly model?: string | undefined;
  readonly band?: Band | undefined;
  readonly risk?: number | undefined;
  /** Whose gateway decided. */
  readonly region?: string | undefined;
  /** What the machine advised then. */
  readonly advice?: Advice | undefined;
  /** The band that it set. */
  readonly setBand?: Band | undefined;
  /** The time there was to decide, as the clock stood. */
  readonly clockFrom?: number | undefined;
  readonly decideBy?: number | undefined;
  /** Whom the referral was given to. */
  readonly to?: PersonRef | undefined;
}

export type DecisionKind =
  | 'claimed'
  | 'assigned'
  | 'accepted'
  | 'declined'
  | 'withdrawn'
  | 'closed'
  | 'added'
  | 'asked'
  | 'answered'
  | 'redirected'
  | 'returned'
  | 'joined'
  | 'separated'
  | 'overridden'
  | 'corrected';

/** What the referrer told after the form was sent, of their own or when asked. */
export interface Addition {
  readonly id: string;
  readonly kind: 'added' | 'answered';
  readonly by: PersonRef;
  readonly at: number;
  readonly text: string;
  /** The decision that asked. */
  readonly questionId?: string | undefined;
}
