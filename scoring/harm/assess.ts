import type { Facts, ScoredFact } from '../../domain/facts.ts';
import { type Band, type Criterion, worseBand } from '../../domain/score.ts';
import type { CriterionRule, Level } from './criteria/criterion.ts';
import { criteria } from './criteria/index.ts';
import { gates } from './gates/index.ts';
import { readForGates } from './gates/gate.ts';
import type { HarmModel, ModelGate } from './models/harm-model.ts';

export interface Assessment {
  readonly harm: number;
  readonly likelihood: number;
  readonly risk: number;
  readonly gates: readonly ModelGate[];
  readonly band: Band;
}

/** Facts as they are, with each criterion's level: what other answers are held against. */
export interface Reading extends Assessment {
  readonly facts: Facts;
  readonly levels: Readonly<Record<Criterion, Level | null>>;
}

/** What facts are read with; `childTypes` are an organisation's own types that name a child. */
export interface Basis {
  readonly model: HarmModel;
  readonly childTypes: readonly string[];
}

/** One reading of the facts as they are: an unknown criterion counts its model's points for unknown. */
export function assess(facts: Facts, basis: Basis): Reading {
  const { model } = basis;
  const levels = levelsOf(facts);
  const sums = {
    harm: sumOf(model.harm, levels, model),
    likelihood: sumOf(model.likelihood, levels, model),
  };
  const { harm, likelihood, risk, gates: open, band } = withGates(sums, { facts, basis });
  return { facts, levels, harm, likelihood, risk, gates: open, band };
}

/**
 * The same where `changed` alone are other answers: only the criteria that read them are read again. A score looks at
 * its facts twice for every open question, and each touches one criterion or a few.
 */
export function assessAnew(
  before: Reading,
  { facts, changed, basis }: { facts: Facts; changed: readonly ScoredFact[]; basis: Basis },
): Assessment {
  const { model } = basis;
  let { harm, likelihood } = before;
  for (const row of touchedBy(changed)) {
    const level = criteria[row].level(facts);
    const by = pointsOf(level, model) - pointsOf(before.levels[row], model);
    if (model.likelihood.includes(row)) likelihood += by;
    else harm += by;
  }
  const sums = { harm, likelihood };
  if (changed.some((fact) => gateFacts.includes(fact))) return withGates(sums, { facts, basis });
  return concluded(sums, { open: before.gates, model });
}

export function pointsOf(level: Level | null, model: HarmModel): number {
  return level === null ? model.unknownPoints : model.levelPoints[level];
}

/** The band of the sum alone, before any gate raises it. */
export function bandOfRisk(risk: number, { bandFrom }: HarmModel): Band {
  if (risk >= bandFrom.critical) return 'critical';
  if (risk >= bandFrom.high) return 'high';
  return risk >= bandFrom.medium ? 'medium' : 'low';
}

type Sums = Pick<Assessment, 'harm' | 'likelihood'>;

function withGates(sums: Sums, { facts, basis }: { facts: Facts; basis: Basis }): Assessment {
  const { model, childTypes } = basis;
  const forGates = readForGates(facts, childTypes);
  const open = model.gates.filter((gate) => gates[gate.id].holds(forGates));
  return concluded(sums, { open, model });
}

function concluded(
  { harm, likelihood }: Sums,
  { open, model }: { open: readonly ModelGate[]; model: HarmModel },
): Assessment {
  const risk = harm * likelihood;
  let band = bandOfRisk(risk, model);
  for (const gate of open) band = worseBand(band, gate.floor);
  return { harm, likelihood, risk, gates: open, band };
}

function sumOf(rows: readonly Criterion[], levels: Reading['levels'], model: HarmModel): number {
  let sum = 0;
  for (const row of rows) sum += pointsOf(levels[row], model);
  return sum;
}

function levelsOf(facts: Facts): Reading['levels'] {
  return {
    physical: criteria.physical.level(facts),
    psychological: criteria.psychological.level(facts),
    sexual: criteria.sexual.level(facts),
    financial: criteria.financial.level(facts),
    vulnerability: criteria.vulnerability.level(facts),
    scale: criteria.scale.level(facts),
    reach: criteria.reach.level(facts),
    recency: criteria.recency.level(facts),
    frequency: criteria.frequency.level(facts),
    organisation: criteria.organisation.level(facts),
    trend: criteria.trend.level(facts),
  };
}

/** The criteria that read any of these facts. */
function touchedBy(changed: readonly ScoredFact[]): Iterable<Criterion> {
  const [only, ...more] = changed;
  if (only !== undefined && more.length === 0) return readers[only];
  return new Set(changed.flatMap((fact) => readers[fact]));
}

const readers = readersOf(Object.values(criteria));

function readersOf(rules: readonly CriterionRule[]): Readonly<Record<ScoredFact, Criterion[]>> {
  const of = (fact: ScoredFact) =>
    rules.filter(({ reads }) => reads.includes(fact)).map(({ id }) => id);
  return {
    indicators: of('indicators'),
    youngest: of('youngest'),
    victims: of('victims'),
    vulnerabilities: of('vulnerabilities'),
    loss: of('loss'),
    reach: of('reach'),
    recency: of('recency'),
    frequency: of('frequency'),
    organisation: of('organisation'),
    trend: of('trend'),
  };
}

/** The only ones of the scored facts that a gate looks at. */
const gateFacts: readonly ScoredFact[] = ['indicators', 'youngest', 'vulnerabilities', 'recency'];
