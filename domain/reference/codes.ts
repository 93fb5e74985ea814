// The codes that buttons send and the words people read for them. Codes are promises; words may be bettered.

export interface Choice {
  readonly code: string;
  readonly label: string;
}

export const products = [
  { code: 'intelligence-package', label: 'Intelligence package' },
  { code: 'subject-profile', label: 'Subject profile' },
  { code: 'problem-profile', label: 'Problem profile' },
  { code: 'network-chart', label: 'Network chart' },
  { code: 'financial-report', label: 'Financial report' },
  { code: 'research-report', label: 'Research report' },
  { code: 'briefing', label: 'Briefing' },
  { code: 'strategic-assessment', label: 'Strategic assessment' },
  { code: 'tactical-assessment', label: 'Tactical assessment' },
] as const satisfies readonly Choice[];
export type ProductCode = (typeof products)[number]['code'];

/** What is offered where nobody says otherwise. */
export const usualProduct: ProductCode = 'intelligence-package';

export const declineReasons = [
  { code: 'below-threshold', label: 'Below threshold' },
  { code: 'not-organised-exploitation', label: 'Not organised exploitation' },
  { code: 'already-tasked', label: 'Already tasked' },
  { code: 'no-capacity', label: 'No capacity' },
  { code: 'insufficient-information', label: 'Insufficient information' },
  { code: 'another-unit', label: 'Another unit owns it' },
  { code: 'not-lawful-or-proportionate', label: 'Not lawful or proportionate' },
] as const satisfies readonly Choice[];
export type DeclineReason = (typeof declineReasons)[number]['code'];

export const toldCodes = [
  { code: 'control-room', label: 'Control room' },
  { code: 'mash', label: 'MASH' },
  { code: 'supervisor', label: 'Supervisor' },
  { code: 'nobody-yet', label: 'Nobody yet' },
] as const satisfies readonly Choice[];
export type Told = (typeof toldCodes)[number]['code'];

export const fourPs = [
  { code: 'pursue', label: 'Pursue' },
  { code: 'prevent', label: 'Prevent' },
  { code: 'protect', label: 'Protect' },
  { code: 'prepare', label: 'Prepare' },
] as const satisfies readonly Choice[];
export type FourP = (typeof fourPs)[number]['code'];

export const disruptions = [
  { code: 'major', label: 'Major' },
  { code: 'moderate', label: 'Moderate' },
  { code: 'minor', label: 'Minor' },
  { code: 'none', label: 'None' },
] as const satisfies readonly Choice[];
export type Disruption = (typeof disruptions)[number]['code'];

export const skills = [
  { code: 'intelligence-analyst', label: 'Intelligence analyst' },
  { code: 'data-insights-analyst', label: 'Data insights analyst' },
  { code: 'intelligence-officer', label: 'Intelligence officer' },
  { code: 'financial-intelligence-officer', label: 'Financial intelligence officer' },
  { code: 'researcher', label: 'Researcher' },
] as const satisfies readonly Choice[];
export type Skill = (typeof skills)[number]['code'];

/** The skill that usually makes a product, and its usual length in working days. */
export const productWork: Readonly<Record<ProductCode, { skill: Skill; days: number }>> = {
  'intelligence-package': { skill: 'intelligence-analyst', days: 5 },
  'subject-profile': { skill: 'intelligence-analyst', days: 3 },
  'problem-profile': { skill: 'intelligence-analyst', days: 10 },
  'network-chart': { skill: 'intelligence-analyst', days: 3 },
  'financial-report': { skill: 'financial-intelligence-officer', days: 5 },
  'research-report': { skill: 'researcher', days: 3 },
  briefing: { skill: 'intelligence-officer', days: 2 },
  'strategic-assessment': { skill: 'intelligence-analyst', days: 15 },
  'tactical-assessment': { skill: 'intelligence-analyst', days: 5 },
};

/** The professional head of intelligence assessment's probability yardstick (published bands, per cent). */
export const yardstick = [
  { code: 'remote-chance', label: 'Remote chance (0–5%)' },
  { code: 'highly-unlikely', label: 'Highly unlikely (10–20%)' },
  { code: 'unlikely', label: 'Unlikely (25–35%)' },
  { code: 'realistic-possibility', label: 'Realistic possibility (40–50%)' },
  { code: 'likely', label: 'Likely or probable (55–75%)' },
  { code: 'highly-likely', label: 'Highly likely (80–90%)' },
  { code: 'almost-certain', label: 'Almost certain (95–100%)' },
] as const satisfies readonly Choice[];

export function labelOf(choices: readonly Choice[], code: string): string {
  return choices.find((choice) => choice.code === code)?.label ?? code;
}
