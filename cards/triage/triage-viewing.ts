import type { BandChanges } from '../../domain/band-change.ts';
import type { ReferralFile } from '../../domain/file.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { ProductCode, Skill } from '../../domain/reference/codes.ts';
import type { ScoreVersion } from '../../domain/score-version.ts';
import type { OfferedWording } from '../../domain/wording.ts';
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
  /** What the narrative suggests, with its words: one to one alone. */
  readonly proposals?: readonly Proposal[] | undefined;
  /** Where the card stands: one to one, what takes room or names people may stand too. */
  readonly place?: 'own' | 'channel' | undefined;
  readonly wordings?: readonly OfferedWording[] | undefined;
  /** What single answer would give it another band. */
  readonly changes?: BandChanges | undefined;
  /** How its score came about, oldest first. */
  readonly versions?: readonly ScoreVersion[] | undefined;
}

/** A decision's button, with what only it needs unfolding under it; undefined where it is not legal now. */
export type DecisionButton = (file: ReferralFile, viewing: TriageViewing) => CardAction | undefined;
