import type { Facts } from '../../domain/facts.ts';
import {
  type Band,
  type Contribution,
  type Criterion,
  type Safeguarding,
  type Score,
  worseBand,
} from '../../domain/score.ts';
import { type Assessment, assess, type Basis, pointsOf, type Reading } from './assess.ts';
import { confidenceOf } from './confidence.ts';
import { criteria } from './criteria/index.ts';
import type { HarmModel } from './models/harm-model.ts';
import { recommend } from './recommend.ts';
import { shapeFacts } from './shape-facts.ts';
import { assessAnswered, weighUnknowns } from './unknowns.ts';

export interface ScoreOptions {
  readonly model: HarmModel;
  /** Codes of an organisation's own types that name a child by definition. */
  readonly childTypes?: readonly string[] | undefined;
  /** An open referral of the same region with a strong link to this one. */
  readonly strongOpenLink?: string | undefined;
}

/** Scores the facts as they are, and at the least and greatest that the unknown ones could make them. */
export function scoreFacts(given: Facts, options: ScoreOptions): Score {
  const facts = shapeFacts(given);
  const { model, childTypes = [], strongOpenLink } = options;
  const basis: Basis = { model, childTypes };
  const point = assess(facts, basis);
  const low = assessAnswered(point, { answers: model.least, basis });
  const high = assessAnswered(point, { answers: model.greatest, basis });
  const confidence = confidenceOf(facts);
  const unknowns = weighUnknowns(point, basis);
  return {
    model: model.id,
    harm: { low: low.harm, point: point.harm, high: high.harm },
    likelihood: { low: low.likelihood, point: point.likelihood, high: high.likelihood },
    risk: { low: low.risk, point: point.risk, high: high.risk },
    band: point.band,
    bandLow: milderBand(point.band, low.band),
    bandHigh: worseBand(point.band, high.band),
    confidence,
    gates: point.gates.map((gate) => gate.id),
    safeguarding: safeguardingOf(point),
    contributions: [...model.harm, ...model.likelihood].map((row) =>
      contributionOf(row, { point, model }),
    ),
    unknowns,
    recommendation: recommend({
      facts,
      assessment: point,
      confidence,
      unknowns,
      model,
      strongOpenLink,
    }),
  };
}

function milderBand(a: Band, b: Band): Band {
  return worseBand(a, b) === a ? b : a;
}

function safeguardingOf({ gates }: Assessment): Safeguarding {
  const tiers = gates.map((gate) => gate.safeguarding);
  if (tiers.includes('interrupt')) return 'interrupt';
  return tiers.includes('same-day') ? 'same-day' : 'none';
}

function contributionOf(
  row: Criterion,
  { point, model }: { point: Reading; model: HarmModel },
): Contribution {
  const { title, answer } = criteria[row];
  const level = point.levels[row];
  return {
    criterion: row,
    level,
    points: pointsOf(level, model),
    because: `${title}: ${level === null ? 'not known' : answer(point.facts)}`,
  };
}
