import type { BandChanges } from '../../domain/band-change.ts';
import type { ReferralFile } from '../../domain/file.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { Skill } from '../../domain/reference/codes.ts';
import type { ScoreVersion } from '../../domain/score-version.ts';
import type { OfferedWording } from '../../domain/wording.ts';
import type { CardAction } from '../card.ts';
import type { Viewing } from '../viewing.ts';

export interface TriageViewing extends Viewing {
  readonly capacity: readonly { skill: Skill; free: number; all: number }[];
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
