import { hasAny, indicatorSet } from '../indicator-set.ts';
import type { GateRule } from './gate.ts';

export const firearm: GateRule = {
  id: 'firearm',
  holds: (facts) => hasAny(facts, firearms) && facts.recency !== 'older',
};

const firearms = indicatorSet(['firearm']);
