import type { IdentifierKind, MatchStrength } from '../identifier.ts';

/** An identifier in more referrals than this is common: a hub, not a lead. */
const commonAbove = 25;

/** How much it says when two referrals share one of this kind. */
export function matchStrength(kind: IdentifierKind): MatchStrength {
  return kinds[kind].match;
}

/** The kind as it stands in a sentence: "same phone". */
export function identifierLabel(kind: IdentifierKind): string {
  return kinds[kind].label;
}

export function isCommon(seenIn: number): boolean {
  return seenIn > commonAbove;
}

const kinds: Record<IdentifierKind, { label: string; match: MatchStrength }> = {
  pnc_id: { label: 'PNC ID', match: 'strong' },
  cro: { label: 'CRO number', match: 'strong' },
  vrm: { label: 'vehicle', match: 'strong' },
  phone: { label: 'phone', match: 'strong' },
  nino: { label: 'National Insurance number', match: 'strong' },
  company_number: { label: 'company number', match: 'strong' },
  uprn: { label: 'property (UPRN)', match: 'strong' },
  postcode: { label: 'postcode', match: 'weak' },
  imei: { label: 'handset (IMEI)', match: 'strong' },
  imsi: { label: 'SIM (IMSI)', match: 'strong' },
  iccid: { label: 'SIM card (ICCID)', match: 'strong' },
  bank_account: { label: 'bank account', match: 'strong' },
  passport: { label: 'passport', match: 'strong' },
  driving_licence_gb: { label: 'driving licence', match: 'strong' },
  crypto_wallet: { label: 'crypto wallet', match: 'strong' },
  social_handle: { label: 'social media handle', match: 'medium' },
  email: { label: 'e-mail', match: 'strong' },
};
