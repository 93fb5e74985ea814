import type { Person } from './actor.ts';
import type { ReferralFile } from './file.ts';
import { isInTriage } from './referral.ts';

/**
 * Whether a decision pressed on a card of version `v` still holds. One's own claim since then does not make the card
 * old; anything that somebody else did does.
 */
export function isDecidable(
  { referral, decisions }: ReferralFile,
  { v, by }: { v: number; by: Person },
): boolean {
  if (!isInTriage(referral.state)) return false;
  if (v === referral.version) return true;
  const last = decisions.at(-1);
  return (
    last?.kind === 'claimed' &&
    last.version === referral.version &&
    last.by.id === by.id &&
    v === referral.version - 1
  );
}
