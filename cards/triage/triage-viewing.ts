import type { ReferralFile } from '../../domain/file.ts';
import type { Skill } from '../../domain/reference/codes.ts';
import type { CardAction } from '../card.ts';
import type { Viewing } from '../viewing.ts';

export interface TriageViewing extends Viewing {
  readonly capacity: readonly { skill: Skill; free: number; all: number }[];
  /** The local date there, YYYY-MM-DD. */
  readonly today: string;
  readonly proposedDue: string;
}

/** A decision's button, with what only it needs unfolding under it; undefined where it is not legal now. */
export type DecisionButton = (file: ReferralFile, viewing: TriageViewing) => CardAction | undefined;
