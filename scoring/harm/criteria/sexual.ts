import type { Facts } from '../../../domain/facts.ts';
import { sayFact } from '../../../domain/reference/fact-words.ts';
import { isChild } from '../child.ts';
import type { CriterionRule } from './criterion.ts';
import { hasAny, type IndicatorCell, levelOfIndicators, sayReached } from './indicator-cells.ts';

export const sexual: CriterionRule = {
  id: 'sexual',
  title: 'sexual harm',
  reads: ['indicators', 'youngest'],
  level: (facts) => {
    if (isWorstForAge(facts)) return 4;
    if (facts.youngest === 'under-13' && hasAny(facts, ['online-sexual'])) return 3;
    return levelOfIndicators(cells, facts);
  },
  answer: (facts) => {
    const acts = sayReached(cells, facts);
    return isChild(facts.youngest) && hasAny(facts, anySexual)
      ? `${acts}, ${sayFact(facts, 'youngest')}`
      : acts;
  },
};

function isWorstForAge(facts: Facts): boolean {
  const { youngest } = facts;
  return (
    (hasAny(facts, ['contact-sexual']) && (youngest === 'under-13' || youngest === '13-to-15')) ||
    (hasAny(facts, ['coerced-sex-work']) && isChild(youngest))
  );
}

const cells: readonly IndicatorCell[] = [
  { level: 3, any: ['contact-sexual', 'coerced-sex-work'] },
  { level: 2, any: ['online-sexual'] },
];

const anySexual = cells.flatMap((cell) => cell.any);
