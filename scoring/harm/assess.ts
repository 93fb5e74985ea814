import type { Facts } from '../../domain/facts.ts';
import { type Band, type Criterion, worseBand } from '../../domain/score.ts';
import type { Level } from './criteria/criterion.ts';
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

/** What facts are read with; `childTypes` are an organisation's own types that name a child. */
export interface Basis {
  readonly model: HarmModel;
  readonly childTypes: readonly string[];
}

/** One reading of the facts as they are: an unknown criterion counts its model's points for unknown. */
export function assess(facts: Facts, { model, childTypes }: Basis): Assessment {
  const harm = sumOf(model.harm, { facts, model });
  const likelihood = sumOf(model.likelihood, { facts, model });
  const risk = harm * likelihood;
  const forGates = readForGates(facts, childTypes);
  const open = model.gates.filter((gate) => gates[gate.id].holds(forGates));
  const band = open.map((gate) => gate.floor).reduce(worseBand, bandOfRisk(risk, model));
  return { harm, likelihood, risk, gates: open, band };
}

export function pointsOf(level: Level | null, model: HarmModel): number {
  return level === null ? model.unknownPoints : model.levelPoints[level];
}

/** The band of the sum alone, before any gate raises it. */
export function bandOfRisk(risk: number, model: HarmModel): Band {
  return worstFirst.find((band) => risk >= model.bandFrom[band]) ?? 'low';
}

function sumOf(
  rows: readonly Criterion[],
  { facts, model }: { facts: Facts; model: HarmModel },
): number {
  return rows.reduce((sum, row) => sum + pointsOf(criteria[row].level(facts), model), 0);
}

const worstFirst = ['critical', 'high', 'medium'] as const;
