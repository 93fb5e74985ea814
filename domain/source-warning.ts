import type { ReferralFile } from './file.ts';
import { seemsToNameSource } from './handling.ts';

/** Whether anything that was told of a referral, or of what is joined to it, seems to name a source. */
export function mayNameSource({ referral, additions, joined }: ReferralFile): boolean {
  const told = [{ referral, additions }, ...joined];
  return told.some(
    (each) =>
      [each.referral.title, each.referral.narrative, each.referral.handling.conditions ?? ''].some(
        seemsToNameSource,
      ) || each.additions.some(({ text }) => seemsToNameSource(text)),
  );
}
