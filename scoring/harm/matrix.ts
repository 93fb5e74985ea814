import { type Facts, type ScoredFact, scoredFacts } from '../../domain/facts.ts';
import type { Criterion } from '../../domain/score.ts';
import type { CriterionRule } from './criteria/criterion.ts';
import { criteria } from './criteria/index.ts';
import type { GateRule } from './gates/gate.ts';
import { gates } from './gates/index.ts';
import type { Answers, HarmModel, ModelGate } from './models/harm-model.ts';
import { type ShapedFacts, shapeFacts } from './shape-facts.ts';

/** A model with its rules beside it: what every score would look up again is looked up once. */
export interface Matrix {
  readonly model: HarmModel;
  readonly sides: Sides;
  readonly gates: readonly { readonly gate: ModelGate; readonly rule: GateRule }[];
  readonly least: ShapedFacts;
  readonly greatest: ShapedFacts;
  readonly questions: readonly Question[];
}

/** One fact that may be open: its extreme answers, and what reads them. */
export interface Question {
  readonly fact: ScoredFact;
  readonly least: ShapedFacts;
  readonly greatest: ShapedFacts;
  readonly touches: Sides;
  readonly touchesGates: boolean;
}

/** Criteria by the sum they count in. */
export interface Sides {
  readonly harm: readonly CriterionRule[];
  readonly likelihood: readonly CriterionRule[];
}

export function matrixOf(model: HarmModel): Matrix {
  const known = matrices.get(model);
  if (known) return known;
  const matrix = layOut(model);
  matrices.set(model, matrix);
  return matrix;
}

function layOut(model: HarmModel): Matrix {
  const harm = model.harm.map(ruleOf);
  const likelihood = model.likelihood.map(ruleOf);
  return {
    model,
    sides: { harm, likelihood },
    gates: model.gates.map((gate) => ({ gate, rule: gates[gate.id] })),
    least: shapeFacts(model.least),
    greatest: shapeFacts(model.greatest),
    questions: scoredFacts.map((fact) => {
      const reads = (rule: CriterionRule) => rule.reads.includes(fact);
      return {
        fact,
        least: only(fact, model.least),
        greatest: only(fact, model.greatest),
        touches: { harm: harm.filter(reads), likelihood: likelihood.filter(reads) },
        touchesGates: gateFacts.includes(fact),
      };
    }),
  };
}

function ruleOf(row: Criterion): CriterionRule {
  return criteria[row];
}

function only(fact: ScoredFact, answers: Answers): ShapedFacts {
  const one: Facts = { [fact]: answers[fact] };
  return shapeFacts(one);
}

const matrices = new WeakMap<HarmModel, Matrix>();

/** The only ones of the scored facts that a gate looks at. */
const gateFacts: readonly ScoredFact[] = ['indicators', 'youngest', 'vulnerabilities', 'recency'];
