import type { ReferralFile } from '../../domain/file.ts';
import type { ProductCode, Skill } from '../../domain/reference/codes.ts';
import type { CardAction } from '../card.ts';
import type { Viewing } from '../viewing.ts';

export interface TriageViewing extends Viewing {
  /** Of its region, by skill. */
  readonly capacity: readonly { skill: Skill; free: number; all: number }[];
  /** Whether the work could be done: who else has the skill for the likely product, and what waits to be taken. */
  readonly position: {
    readonly product: ProductCode;
    readonly elsewhere: readonly { readonly region: string; readonly free: number }[];
    readonly offered: number;
  };
  /** Agencies that a referral may be passed on to. */
  readonly partners: readonly { readonly code: string; readonly name: string }[];
  /** The local date there, YYYY-MM-DD. */
  readonly today: string;
  readonly proposedDue: string;
}

/** A decision's button, with what only it needs unfolding under it; undefined where it is not legal now. */
export type DecisionButton = (file: ReferralFile, viewing: TriageViewing) => CardAction | undefined;
