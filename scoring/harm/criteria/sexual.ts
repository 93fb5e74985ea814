import { sayFact } from '../../../domain/reference/fact-words.ts';
import { isChild } from '../child.ts';
import { hasAny, indicatorSet } from '../indicator-set.ts';
import type { ShapedFacts } from '../shape-facts.ts';
import type { CriterionRule } from './criterion.ts';
import { type IndicatorCell, levelOfIndicators, sayReached } from './indicator-cells.ts';

export const sexual: CriterionRule = {
  id: 'sexual',
  title: 'sexual harm',
  reads: ['indicators', 'youngest'],
  level: (facts) => {
    if (isWorstForAge(facts)) return 4;
    if (facts.youngest === 'under-13' && hasAny(facts, online)) return 3;
    return levelOfIndicators(cells, facts);
  },
  answer: (facts) => {
    const acts = sayReached(cells, facts);
    return isChild(facts.youngest) && hasAny(facts, anySexual)
      ? `${acts}, ${sayFact(facts, 'youngest')}`
      : acts;
  },
};

function isWorstForAge(facts: ShapedFacts): boolean {
  const { youngest } = facts;
  return (
    (hasAny(facts, contact) && (youngest === 'under-13' || youngest === '13-to-15')) ||
    (hasAny(facts, sexWork) && isChild(youngest))
  );
}

const contact = indicatorSet(['contact-sexual']);
const sexWork = indicatorSet(['coerced-sex-work']);
const online = indicatorSet(['online-sexual']);
const anySexual = contact | sexWork | online;

const cells: readonly IndicatorCell[] = [
  { level: 3, any: contact | sexWork },
  { level: 2, any: online },
];
