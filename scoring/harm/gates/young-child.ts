import { hasAny, indicatorSet } from '../indicator-set.ts';
import type { GateRule } from './gate.ts';

export const youngChild: GateRule = {
  id: 'young-child',
  holds: (facts) =>
    facts.youngest === 'under-13' && facts.recency !== 'older' && hasAny(facts, harmed),
};

const harmed = indicatorSet([
  'contact-sexual',
  'online-sexual',
  'coerced-sex-work',
  'violence',
  'serious-violence',
]);
