import type { Disruption, FourP } from './reference/codes.ts';
import type { PersonRef } from './referral.ts';

/** What came of a referral. `safeguarded` and `arrests` count people. */
export interface Outcome {
  readonly id: string;
  readonly ref: string;
  readonly fourP: FourP;
  readonly disruption: Disruption;
  readonly safeguarded: number;
  readonly arrests: number;
  readonly evidence?: string | undefined;
  readonly references?: string | undefined;
  readonly by: PersonRef;
  readonly at: number;
}
