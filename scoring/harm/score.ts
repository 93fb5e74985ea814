import type { Facts } from '../../domain/facts.ts';
import {
  type Band,
  type Contribution,
  type Safeguarding,
  type Score,
  worseBand,
} from '../../domain/score.ts';
import { type Assessment, assess, assessSums, pointsOf } from './assess.ts';
import { confidenceOf } from './confidence.ts';
import type { CriterionRule } from './criteria/criterion.ts';
import { matrixOf } from './matrix.ts';
import type { HarmModel } from './models/harm-model.ts';
import { recommend } from './recommend.ts';
import { fillFacts, shapeFacts, type ShapedFacts } from './shape-facts.ts';
import { weighUnknowns } from './unknowns.ts';

export interface ScoreOptions {
  readonly model: HarmModel;
  /** Codes of an organisation's own types that name a child by definition. */
  readonly childTypes?: readonly string[] | undefined;
  /** An open referral of the same region with a strong link to this one. */
  readonly strongOpenLink?: string | undefined;
}

/** Scores the facts as they are, and at the least and greatest that the unknown ones could make them. */
export function scoreFacts(given: Facts, options: ScoreOptions): Score {
  const { model, childTypes, strongOpenLink } = options;
  const facts = shapeFacts(given, childTypes);
  const matrix = matrixOf(model);
  const harm = matrix.sides.harm.map((rule) => contributionOf(rule, { facts, model }));
  const likelihood = matrix.sides.likelihood.map((rule) => contributionOf(rule, { facts, model }));
  const sums = { harm: totalOf(harm), likelihood: totalOf(likelihood) };
  const point = assessSums(sums, { facts, matrix });
  const low = assess(fillFacts(facts, matrix.least), matrix);
  const high = assess(fillFacts(facts, matrix.greatest), matrix);
  const confidence = confidenceOf(facts);
  const unknowns = weighUnknowns(facts, { point, matrix });
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
    contributions: [...harm, ...likelihood],
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

function totalOf(contributions: readonly Contribution[]): number {
  let total = 0;
  for (const { points } of contributions) total += points;
  return total;
}

function milderBand(a: Band, b: Band): Band {
  return worseBand(a, b) === a ? b : a;
}

function safeguardingOf({ gates }: Assessment): Safeguarding {
  if (gates.some((gate) => gate.safeguarding === 'interrupt')) return 'interrupt';
  return gates.some((gate) => gate.safeguarding === 'same-day') ? 'same-day' : 'none';
}

function contributionOf(
  { id, title, level: levelOf, answer }: CriterionRule,
  { facts, model }: { facts: ShapedFacts; model: HarmModel },
): Contribution {
  const level = levelOf(facts);
  return {
    criterion: id,
    level,
    points: pointsOf(level, model),
    because: `${title}: ${level === null ? 'not known' : answer(facts)}`,
  };
}
