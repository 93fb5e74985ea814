import type { Facts, ScoredFact } from '../../../domain/facts.ts';
import type { Band, Criterion, GateId, Safeguarding } from '../../../domain/score.ts';

/** An answer for every fact that the interval ranges over. */
export type Answers = { readonly [F in ScoredFact]: NonNullable<Facts[F]> };

/**
 * A published scale. What a criterion's level or a gate's condition is stands in code under its name;
 * a model that reads one differently names a new one, so that old scores can be explained again.
 */
export interface HarmModel {
  readonly id: string;
  /** Points by level, 0 to 4. */
  readonly levelPoints: readonly [number, number, number, number, number];
  readonly unknownPoints: number;
  readonly harm: readonly Criterion[];
  readonly likelihood: readonly Criterion[];
  /** The risk each band begins at; below them all it is low. */
  readonly bandFrom: Readonly<Record<Exclude<Band, 'low'>, number>>;
  readonly gates: readonly ModelGate[];
  readonly least: Answers;
  readonly greatest: Answers;
}

export interface ModelGate {
  readonly id: GateId;
  readonly floor: Band;
  readonly safeguarding: Safeguarding;
}

/** Freezes a model to its last leaf: a score may name it for years. */
export function publishModel(model: HarmModel): HarmModel {
  return freezeDeeply(structuredClone(model));
}

function freezeDeeply<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) freezeDeeply(part);
  }
  return Object.freeze(value);
}
