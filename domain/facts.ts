// What the harm model may look at. An absent fact is unknown; an empty list is the answer "none".

export const indicators = [
  'threat-to-life',
  'firearm',
  'serious-violence',
  'violence',
  'held',
  'contact-sexual',
  'coerced-sex-work',
  'online-sexual',
  'debt-bondage',
  'wages-withheld',
  'withheld-documents',
  'drug-running',
  'cuckooed-address',
  'money-mule',
  'missing-episodes',
  'drug-dependence-fed',
  'intimidation',
  'current-access',
] as const;
export type Indicator = (typeof indicators)[number];

export const youngestAges = [
  'under-13',
  '13-to-15',
  '16-to-17',
  'may-be-under-18',
  'adult',
] as const;
export type Youngest = (typeof youngestAges)[number];

export const victimCounts = ['none', 'one', 'two-to-four', 'five-to-nine', 'ten-or-more'] as const;
export type Victims = (typeof victimCounts)[number];

export const vulnerabilities = [
  'learning-disability',
  'mental-ill-health',
  'substance-dependence',
  'homeless',
  'insecure-immigration',
  'care-experienced',
  'isolated',
] as const;
export type Vulnerability = (typeof vulnerabilities)[number];

export const losses = ['none', 'under-1k', '1k-to-10k', '10k-to-100k', 'over-100k'] as const;
export type Loss = (typeof losses)[number];

export const reaches = ['local', 'cross-force', 'cross-region', 'international'] as const;
export type Reach = (typeof reaches)[number];

export const recencies = ['now', 'last-28-days', 'last-6-months', 'older'] as const;
export type Recency = (typeof recencies)[number];

export const frequencies = ['daily', 'weekly', 'occasional', 'once'] as const;
export type Frequency = (typeof frequencies)[number];

export const organisations = ['known-group', 'suspected-group', 'loose-network', 'single'] as const;
export type Organisation = (typeof organisations)[number];

export const trends = ['growing', 'steady', 'declining'] as const;
export type Trend = (typeof trends)[number];

export const sources = [1, 2, 3] as const;
export type Source = (typeof sources)[number];

export const assessments = ['A', 'B', 'C', 'D', 'E'] as const;
export type Assessment = (typeof assessments)[number];

export interface Facts {
  /** Codes of `domain/reference/types.ts`. */
  readonly types?: readonly string[] | undefined;
  readonly indicators?: readonly Indicator[] | undefined;
  readonly youngest?: Youngest | undefined;
  readonly victims?: Victims | undefined;
  readonly vulnerabilities?: readonly Vulnerability[] | undefined;
  readonly loss?: Loss | undefined;
  readonly reach?: Reach | undefined;
  readonly recency?: Recency | undefined;
  readonly frequency?: Frequency | undefined;
  readonly organisation?: Organisation | undefined;
  readonly trend?: Trend | undefined;
  readonly immediateRisk?: 'yes' | 'no' | undefined;
  readonly source?: Source | undefined;
  readonly assessment?: Assessment | undefined;
}

/** The facts whose absence widens the interval, in the order in which ties between questions fall. */
export const scoredFacts = [
  'indicators',
  'youngest',
  'victims',
  'vulnerabilities',
  'loss',
  'reach',
  'recency',
  'frequency',
  'organisation',
  'trend',
] as const;
export type ScoredFact = (typeof scoredFacts)[number];
