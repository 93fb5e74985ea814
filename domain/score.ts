import type { ScoredFact } from './facts.ts';

export const bands = ['low', 'medium', 'high', 'critical'] as const;
export type Band = (typeof bands)[number];

/** A figure with its least and greatest value over every answer that is still unknown. */
export interface Interval {
  readonly low: number;
  readonly point: number;
  readonly high: number;
}

export type Confidence = 'strong' | 'moderate' | 'weak' | 'suspect' | 'ungraded';

export type GateId =
  | 'danger-now'
  | 'captivity'
  | 'young-child'
  | 'child-harmed'
  | 'access-now'
  | 'child-exploited'
  | 'firearm'
  | 'adult-at-risk';

export type Safeguarding = 'interrupt' | 'same-day' | 'none';

export type Criterion =
  | 'physical'
  | 'psychological'
  | 'sexual'
  | 'financial'
  | 'vulnerability'
  | 'scale'
  | 'reach'
  | 'recency'
  | 'frequency'
  | 'organisation'
  | 'trend';

/** One criterion's part: `level` is null when the facts do not say. */
export interface Contribution {
  readonly criterion: Criterion;
  readonly level: 0 | 1 | 2 | 3 | 4 | null;
  readonly points: number;
  readonly because: string;
}

export interface Unknown {
  readonly fact: ScoredFact;
  readonly question: string;
  readonly swing: number;
  readonly matters: boolean;
}

export type Advice = 'accept' | 'request-information' | 'join' | 'redirect' | 'decline';

export interface Recommendation {
  readonly decision: Advice;
  readonly because: readonly string[];
}

/** A harm score with everything needed to explain it; `model` names the published model that made it. */
export interface Score {
  readonly model: string;
  readonly harm: Interval;
  readonly likelihood: Interval;
  readonly risk: Interval;
  readonly band: Band;
  readonly bandLow: Band;
  readonly bandHigh: Band;
  readonly confidence: Confidence;
  readonly gates: readonly GateId[];
  readonly safeguarding: Safeguarding;
  readonly contributions: readonly Contribution[];
  readonly unknowns: readonly Unknown[];
  readonly recommendation: Recommendation;
}

export function worseBand(a: Band, b: Band): Band {
  return bands.indexOf(a) >= bands.indexOf(b) ? a : b;
}
