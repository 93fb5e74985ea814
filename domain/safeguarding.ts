import type { PersonRef } from './referral.ts';
import type { GateId } from './score.ts';

export type CaseTier = 'interrupt' | 'same-day';
export type CaseState = 'open' | 'acknowledged' | 'recorded' | 'closed';

/** A safeguarding case: it lives apart from the referral's adoption and outlasts a decision on it. */
export interface SafeguardingCase {
  readonly ref: string;
  readonly referralRef: string;
  readonly region: string;
  readonly tier: CaseTier;
  readonly state: CaseState;
  readonly version: number;
  readonly gates: readonly GateId[];
  readonly openedAt: number;
  /** When the next of the list is told unless somebody has acknowledged (ms UTC). */
  readonly acknowledgeBy: number;
  /** How many of the region's list have been told. */
  readonly step: number;
  readonly alerts: readonly CaseAlert[];
  readonly acknowledgedBy?: PersonRef | undefined;
  readonly acknowledgedAt?: number | undefined;
  readonly records: readonly CaseRecord[];
}

/** Somebody told. `sentAt` is set once the service took the message; a telephone entry never has one. */
export interface CaseAlert {
  readonly to: PersonRef;
  /** Whether they are an inspector of the region; a list may begin with somebody else. */
  readonly inspector: boolean;
  readonly phone?: string | undefined;
  readonly toldAt: number;
  readonly sentAt?: number | undefined;
  /** They have left, or lost the role: the case is no business of theirs any more. */
  readonly stoodDownAt?: number | undefined;
}

export interface CaseRecord {
  readonly action: string;
  readonly agency?: string | undefined;
  readonly reference?: string | undefined;
  readonly by: PersonRef;
  readonly at: number;
}

/** A referral with one of these in hand does not close. */
export function isCaseOpen(state: CaseState): boolean {
  return state !== 'closed';
}
