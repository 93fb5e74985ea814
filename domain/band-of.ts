import type { ReferralFile } from './file.ts';
import type { Band } from './score.ts';

/** The band that counts: what a person set, else the model's. Undefined where nothing is scored. */
export function bandOf({
  referral,
  score,
}: Pick<ReferralFile, 'referral' | 'score'>): Band | undefined {
  return referral.setBand ?? score?.band;
}
