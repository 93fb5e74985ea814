// Identifiers: what links referrals. Kinds, canonical forms and match strengths as in data of the trade
// (PNC and CRO checks: ministryofjustice/hmpps-person-record; number plates: DVLA styles).

export const identifierKinds = [
  'pnc_id',
  'cro',
  'vrm',
  'phone',
  'nino',
  'company_number',
  'uprn',
  'postcode',
  'imei',
  'imsi',
  'iccid',
  'bank_account',
  'passport',
  'driving_licence_gb',
  'crypto_wallet',
  'social_handle',
  'email',
] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

export type MatchStrength = 'strong' | 'medium' | 'weak';

/** Whose the identifier is, as far as the officer knows: victims are not offenders. */
export const whoseValues = ['suspect', 'victim', 'witness', 'unknown'] as const;
export type Whose = (typeof whoseValues)[number];

/** Found in a narrative: `text` as it stood there, `value` in canonical form. */
export interface FoundIdentifier {
  readonly kind: IdentifierKind;
  readonly text: string;
  readonly value: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** Confirmed by the officer. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly whose: Whose;
}
