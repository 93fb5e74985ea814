import type { PersonRef } from './referral.ts';
import type { ProductCode, Skill } from './reference/codes.ts';
import type { Band } from './score.ts';

export const taskStates = [
  'offered',
  'accepted',
  'in-progress',
  'submitted',
  'approved',
  'released',
  'cancelled',
] as const;
export type TaskState = (typeof taskStates)[number];

/** `due` is a local date (YYYY-MM-DD); `acceptBy` ms UTC. */
export interface Task {
  readonly ref: string;
  readonly referralRef: string;
  readonly region: string;
  readonly state: TaskState;
  readonly version: number;
  readonly product: ProductCode;
  readonly skill: Skill;
  readonly title: string;
  readonly questions?: string | undefined;
  /** Of the referral when the work was offered; absent where that was not scored. */
  readonly band?: Band | undefined;
  readonly due: string;
  readonly acceptBy: number;
  readonly offeredAt: number;
  readonly acceptedBy?: PersonRef | undefined;
  readonly acceptedAt?: number | undefined;
  readonly notes: readonly TaskNote[];
  readonly submission?: Product | undefined;
}

export interface TaskNote {
  readonly by: PersonRef;
  readonly at: number;
  readonly kind:
    | 'offered'
    | 'accepted'
    | 'progress'
    | 'handed-back'
    | 'submitted'
    | 'returned'
    | 'approved'
    | 'released';
  readonly text?: string | undefined;
}

/** What an analyst delivered. `link` points to the document; the document itself is never stored. */
export interface Product {
  readonly summary: string;
  readonly findings: string;
  readonly yardstick?: string | undefined;
  readonly hypotheses?: string | undefined;
  readonly gaps?: string | undefined;
  readonly recommendations?: string | undefined;
  readonly link?: string | undefined;
  readonly by: PersonRef;
  readonly at: number;
}

export const taskMoves: Readonly<Record<TaskState, readonly TaskState[]>> = {
  offered: ['accepted', 'cancelled'],
  accepted: ['in-progress', 'submitted', 'offered', 'cancelled'],
  'in-progress': ['submitted', 'offered', 'cancelled'],
  submitted: ['approved', 'in-progress'],
  approved: ['released'],
  released: [],
  cancelled: [],
};
