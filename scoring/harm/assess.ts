import { type Band, worseBand } from '../../domain/score.ts';
import type { Level } from './criteria/criterion.ts';
import { readForGates } from './gates/gate.ts';
import type { Matrix, Question, Sides } from './matrix.ts';
import type { HarmModel, ModelGate } from './models/harm-model.ts';
import type { ShapedFacts } from './shape-facts.ts';

export interface Assessment {
  readonly harm: number;
  readonly likelihood: number;
  readonly risk: number;
  readonly gates: readonly ModelGate[];
  readonly band: Band;
}

type Sums = Pick<Assessment, 'harm' | 'likelihood'>;

/** What the facts come to: an unknown criterion counts its model's points for unknown. */
export function assess(facts: ShapedFacts, matrix: Matrix): Assessment {
  const { model, sides } = matrix;
  return assessSums(sumsOf(sides, { facts, model }), { facts, matrix });
}

/** The same where the sums are known already. */
export function assessSums(
  sums: Sums,
  { facts, matrix: { model, gates } }: { facts: ShapedFacts; matrix: Matrix },
): Assessment {
  return concluded(sums, { open: openGates(facts, gates), model });
}

/** What the sums are without the criteria that a question's answers touch. */
export function sumsBeside(
  { touches }: Question,
  { facts, point, model }: { facts: ShapedFacts; point: Assessment; model: HarmModel },
): Sums {
  const { harm, likelihood } = sumsOf(touches, { facts, model });
  return { harm: point.harm - harm, likelihood: point.likelihood - likelihood };
}

/** What facts with one more answer come to: only what looks at that question is read again. */
export function assessAnswered(
  { facts, point, beside }: { facts: ShapedFacts; point: Assessment; beside: Sums },
  { question, matrix }: { question: Question; matrix: Matrix },
): Assessment {
  const { model, gates } = matrix;
  const { harm, likelihood } = sumsOf(question.touches, { facts, model });
  const open = question.touchesGates ? openGates(facts, gates) : point.gates;
  const sums = { harm: beside.harm + harm, likelihood: beside.likelihood + likelihood };
  return concluded(sums, { open, model });
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

function concluded(
  { harm, likelihood }: Sums,
  { open, model }: { open: readonly ModelGate[]; model: HarmModel },
): Assessment {
  const risk = harm * likelihood;
  let band = bandOfRisk(risk, model);
  for (const gate of open) band = worseBand(band, gate.floor);
  return { harm, likelihood, risk, gates: open, band };
}

function sumsOf(
  { harm, likelihood }: Sides,
  { facts, model }: { facts: ShapedFacts; model: HarmModel },
): Sums {
  const sums = { harm: 0, likelihood: 0 };
  for (const rule of harm) sums.harm += pointsOf(rule.level(facts), model);
  for (const rule of likelihood) sums.likelihood += pointsOf(rule.level(facts), model);
  return sums;
}

function openGates(facts: ShapedFacts, gates: Matrix['gates']): readonly ModelGate[] {
  const forGates = readForGates(facts);
  const open: ModelGate[] = [];
  for (const { gate, rule } of gates) if (rule.holds(forGates)) open.push(gate);
  return open;
}
