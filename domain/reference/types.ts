// Exploitation types as of 2026-11. Labels: the trade's own; `child` types name a child by definition;
// `nrm` is the National Referral Mechanism's exploitation type where slavery or trafficking is indicated.

export interface ExploitationType {
  readonly code: string;
  readonly label: string;
  readonly child: boolean;
  readonly nrm?: string;
}

export const exploitationTypes: readonly ExploitationType[] = [
  { code: 'CSE_GROUP', label: 'Child sexual exploitation, group-based', child: true },
  { code: 'CSE_SINGLE', label: 'Child sexual exploitation, single exploiter', child: true },
  { code: 'CSA_ORG', label: 'Organised or complex child sexual abuse', child: true },
  { code: 'CCE', label: 'Child criminal exploitation', child: true },
  { code: 'COUNTY_LINES', label: 'County lines', child: false },
  { code: 'CUCKOO', label: 'Cuckooing / home takeover', child: false },
  { code: 'MS_LABOUR', label: 'Modern slavery: labour', child: false, nrm: 'labour' },
  { code: 'MS_SEXUAL', label: 'Modern slavery: sexual', child: false, nrm: 'sexual' },
  { code: 'MS_CRIMINAL', label: 'Modern slavery: criminal', child: false, nrm: 'criminal' },
  {
    code: 'MS_DOMESTIC',
    label: 'Modern slavery: domestic servitude',
    child: false,
    nrm: 'domestic',
  },
  { code: 'MS_ORGAN', label: 'Organ harvesting', child: false, nrm: 'organ harvesting' },
  { code: 'ASE', label: 'Adult sexual exploitation', child: false },
  { code: 'OIC', label: 'Organised immigration crime', child: false },
  { code: 'FIN_EXPL', label: 'Financial exploitation', child: false },
  { code: 'ONLINE', label: 'Online exploitation', child: false },
];

/** `known`: the organisation's own types among them. */
export function typeLabel(
  code: string,
  known: readonly ExploitationType[] = exploitationTypes,
): string {
  return known.find((type) => type.code === code)?.label ?? code;
}

/** "County lines, child criminal exploitation": types as they head a card. */
export function sayTypes(
  codes: readonly string[],
  known: readonly ExploitationType[] = exploitationTypes,
): string {
  const [first, ...rest] = codes.map((code) => typeLabel(code, known));
  return first === undefined ? 'Type not known' : [first, ...rest.map(asInSentence)].join(', ');
}

/** "NRM case" stays as it is, "County lines" becomes "county lines". */
export function asInSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
