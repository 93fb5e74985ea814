import { hasAny, indicatorSet } from '../indicator-set.ts';
import type { GateRule } from './gate.ts';

export const childHarmed: GateRule = {
  id: 'child-harmed',
  holds: (facts) => facts.isChild && facts.recency !== 'older' && hasAny(facts, harmed),
};

const harmed = indicatorSet(['contact-sexual', 'coerced-sex-work', 'serious-violence']);
