import { indicatorSet } from '../indicator-set.ts';
import type { CriterionRule } from './criterion.ts';
import { type IndicatorCell, levelOfIndicators, sayReached } from './indicator-cells.ts';

export const physical: CriterionRule = {
  id: 'physical',
  title: 'physical harm',
  reads: ['indicators'],
  level: (facts) => levelOfIndicators(cells, facts),
  answer: (facts) => sayReached(cells, facts),
};

const cells: readonly IndicatorCell[] = [
  { level: 4, any: indicatorSet(['threat-to-life']) },
  { level: 3, any: indicatorSet(['serious-violence', 'firearm', 'held']) },
  { level: 2, any: indicatorSet(['violence', 'contact-sexual']) },
  { level: 1, any: indicatorSet(['drug-running', 'cuckooed-address']) },
];
