import type { ReferralFile } from './file.ts';
import type { Decision } from './referral.ts';
import type { Band } from './score.ts';

/** The band that a person set, with what the model says beside it, now and when it was set. */
export interface BandSet {
  readonly band: Band;
  readonly by: Decision | undefined;
  readonly model: Band | undefined;
  readonly modelThen: Band | undefined;
}

export function bandSet({ referral, score, decisions }: ReferralFile): BandSet | undefined {
  if (!referral.setBand) return undefined;
  const by = decisions.findLast(({ kind }) => kind === 'overridden');
  return { band: referral.setBand, by, model: score?.band, modelThen: by?.band };
}
