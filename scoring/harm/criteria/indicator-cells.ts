import { factWords } from '../../../domain/reference/fact-words.ts';
import { hasAny, type IndicatorSet, isIn } from '../indicator-set.ts';
import type { ShapedFacts } from '../shape-facts.ts';
import type { Level } from './criterion.ts';

/** One cell of a criterion's row: any of these indicators reaches its level. */
export interface IndicatorCell {
  readonly level: Level;
  readonly any: IndicatorSet;
}

/** The level of the first cell, worst first, that an indicator reaches; an answer that reaches none is 0. */
export function levelOfIndicators(
  cells: readonly IndicatorCell[],
  facts: ShapedFacts,
): Level | null {
  if (facts.indicators === undefined) return null;
  return reachedCell(cells, facts)?.level ?? 0;
}

/** The indicators that reached it, in words. */
export function sayReached(cells: readonly IndicatorCell[], facts: ShapedFacts): string {
  const cell = reachedCell(cells, facts);
  return cell ? sayIndicators(facts, cell.any) : 'none named';
}

export function sayIndicators({ indicators = [] }: ShapedFacts, wanted: IndicatorSet): string {
  return indicators
    .filter((indicator) => isIn(wanted, indicator))
    .map((indicator) => words[indicator])
    .join(', ');
}

function reachedCell(
  cells: readonly IndicatorCell[],
  facts: ShapedFacts,
): IndicatorCell | undefined {
  for (const cell of cells) if (hasAny(facts, cell.any)) return cell;
  return undefined;
}

const words = factWords.indicators.answers;
