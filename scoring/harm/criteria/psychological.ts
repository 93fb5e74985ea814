import { hasAny, indicatorSet } from '../indicator-set.ts';
import type { ShapedFacts } from '../shape-facts.ts';
import type { CriterionRule } from './criterion.ts';
import { type IndicatorCell, levelOfIndicators, sayReached } from './indicator-cells.ts';

export const psychological: CriterionRule = {
  id: 'psychological',
  title: 'psychological harm',
  reads: ['indicators'],
  level: (facts) => (isHeldAndAbused(facts) ? 4 : levelOfIndicators(cells, facts)),
  answer: (facts) => sayReached(cells, facts),
};

function isHeldAndAbused(facts: ShapedFacts): boolean {
  return hasAny(facts, held) && hasAny(facts, abused);
}

const cells: readonly IndicatorCell[] = [
  { level: 3, any: indicatorSet(['held', 'contact-sexual', 'coerced-sex-work']) },
  {
    level: 2,
    any: indicatorSet(['debt-bondage', 'intimidation', 'online-sexual', 'missing-episodes']),
  },
  { level: 1, any: indicatorSet(['withheld-documents', 'drug-dependence-fed']) },
];

const held = indicatorSet(['held']);
const abused = indicatorSet(['contact-sexual', 'coerced-sex-work']);
