import type { Facts } from '../../../domain/facts.ts';
import type { CriterionRule } from './criterion.ts';
import { hasAny, type IndicatorCell, levelOfIndicators, sayReached } from './indicator-cells.ts';

export const psychological: CriterionRule = {
  id: 'psychological',
  title: 'psychological harm',
  reads: ['indicators'],
  level: (facts) => (isHeldAndAbused(facts) ? 4 : levelOfIndicators(cells, facts)),
  answer: (facts) => sayReached(cells, facts),
};

function isHeldAndAbused(facts: Facts): boolean {
  return hasAny(facts, ['held']) && hasAny(facts, ['contact-sexual', 'coerced-sex-work']);
}

const cells: readonly IndicatorCell[] = [
  { level: 3, any: ['held', 'contact-sexual', 'coerced-sex-work'] },
  { level: 2, any: ['debt-bondage', 'intimidation', 'online-sexual', 'missing-episodes'] },
  { level: 1, any: ['withheld-documents', 'drug-dependence-fed'] },
];
