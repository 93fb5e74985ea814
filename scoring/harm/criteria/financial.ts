import type { Loss } from '../../../domain/facts.ts';
import { sayFact } from '../../../domain/reference/fact-words.ts';
import { hasAny, indicatorSet } from '../indicator-set.ts';
import type { CriterionRule, Level } from './criterion.ts';
import { sayIndicators } from './indicator-cells.ts';

/** Where nobody knows the sum, signs that money is taken stand in for it. */
export const financial: CriterionRule = {
  id: 'financial',
  title: 'losses',
  reads: ['loss', 'indicators'],
  level: (facts) => {
    if (facts.loss !== undefined) return levels[facts.loss];
    return hasAny(facts, signs) ? 2 : null;
  },
  answer: (facts) =>
    facts.loss === undefined
      ? `${sayIndicators(facts, signs)}, sum not known`
      : sayFact(facts, 'loss'),
};

const levels: Readonly<Record<Loss, Level>> = {
  'over-100k': 3,
  '10k-to-100k': 3,
  '1k-to-10k': 2,
  'under-1k': 1,
  none: 0,
};

const signs = indicatorSet(['debt-bondage', 'wages-withheld', 'money-mule']);
