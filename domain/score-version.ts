import type { Facts } from './facts.ts';
import type { PersonRef } from './referral.ts';
import type { Score } from './score.ts';

/** What made a score be taken (again). */
export type ScoreReason =
  | 'submitted'
  | 'added'
  | 'answered'
  | 'corrected'
  | 'redirected'
  | 'joined'
  | 'separated';

/** One version of a referral's score with the facts it was made of; the newest explains the referral now. */
export interface ScoreVersion {
  readonly n: number;
  readonly score: Score;
  readonly facts: Facts;
  readonly why: ScoreReason;
  readonly at: number;
  /** Whose press it was; nobody's where an older version of the bot kept none. */
  readonly by?: PersonRef | undefined;
}
