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
  { level: 4, any: ['threat-to-life'] },
  { level: 3, any: ['serious-violence', 'firearm', 'held'] },
  { level: 2, any: ['violence', 'contact-sexual'] },
  { level: 1, any: ['drug-running', 'cuckooed-address'] },
];
