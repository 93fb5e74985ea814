import type { IdentifierKind, Whose } from './identifier.ts';

export type LinkStrength = 'strong' | 'medium' | 'weak';

/** One identifier that two referrals share. `seenIn`: in how many referrals it stands altogether. */
export interface SharedIdentifier {
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly seenIn: number;
  readonly weight: number;
  readonly whoseHere: Whose;
  readonly whoseThere: Whose;
}

/** A referral that shares something with another, with the reason for it. */
export interface Link {
  readonly ref: string;
  readonly other: string;
  readonly strength: LinkStrength;
  /** Bits: the sum of log2(all referrals / referrals with it) over what is shared. */
  readonly weight: number;
  readonly shared: readonly SharedIdentifier[];
}

/** Another referral, and what it shares with the one being looked at. */
export interface NearReferral {
  readonly ref: string;
  readonly shared: readonly Omit<SharedIdentifier, 'weight'>[];
}
