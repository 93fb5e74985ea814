import type { Facts, Indicator } from '../../../domain/facts.ts';
import { answerLabel } from '../../../domain/reference/fact-words.ts';
import type { Level } from './criterion.ts';

/** One cell of a criterion's row: any of these indicators reaches its level. */
export interface IndicatorCell {
  readonly level: Level;
  readonly any: readonly Indicator[];
}

/** The level of the first cell, worst first, that an indicator reaches; an answer that reaches none is 0. */
export function levelOfIndicators(cells: readonly IndicatorCell[], facts: Facts): Level | null {
  if (facts.indicators === undefined) return null;
  return reachedCell(cells, facts)?.level ?? 0;
}

/** The indicators that reached it, in words. */
export function sayReached(cells: readonly IndicatorCell[], facts: Facts): string {
  return sayIndicators(facts, reachedCell(cells, facts)?.any ?? []) || 'none named';
}

export function hasAny(facts: Facts, wanted: readonly Indicator[]): boolean {
  if (!facts.indicators) return false;
  for (const indicator of facts.indicators) if (wanted.includes(indicator)) return true;
  return false;
}

export function sayIndicators(facts: Facts, wanted: readonly Indicator[]): string {
  return (facts.indicators ?? [])
    .filter((indicator) => wanted.includes(indicator))
    .map((indicator) => answerLabel('indicators', indicator))
    .join(', ');
}

function reachedCell(cells: readonly IndicatorCell[], facts: Facts): IndicatorCell | undefined {
  for (const cell of cells) if (hasAny(facts, cell.any)) return cell;
  return undefined;
}
