import type { Facts, ScoredFact } from '../../../domain/facts.ts';
import { factWords } from '../../../domain/reference/fact-words.ts';
import type { Contribution, Criterion } from '../../../domain/score.ts';
import type { ShapedFacts } from '../shape-facts.ts';

export type Level = NonNullable<Contribution['level']>;

/** One row of the matrix. Its points and its place in a sum are a model's to say. */
export interface CriterionRule {
  readonly id: Criterion;
  /** How a reason names it: "offenders". */
  readonly title: string;
  /** Every fact that its level looks at. */
  readonly reads: readonly ScoredFact[];
  /** Null where the facts do not say: unknown is never zero. */
  readonly level: (facts: ShapedFacts) => Level | null;
  /** The answer that decided a known level: "known group". */
  readonly answer: (facts: ShapedFacts) => string;
}

type PlainFact = {
  [F in ScoredFact]-?: NonNullable<Facts[F]> extends string ? F : never;
}[ScoredFact];

/** A criterion that reads its level straight from the answer to one fact. */
export function criterionOfAnswer<F extends PlainFact>(
  named: { id: Criterion; title: string; fact: F },
  levels: Readonly<Record<NonNullable<Facts[F]>, Level>>,
): CriterionRule {
  const { id, title, fact } = named;
  const words: Readonly<Record<string, string>> = factWords[fact].answers;
  return {
    id,
    title,
    reads: [fact],
    level: (facts) => {
      const answer = facts[fact];
      return answer === undefined ? null : levels[answer];
    },
    answer: (facts) => words[facts[fact] ?? ''] ?? 'not known',
  };
}
