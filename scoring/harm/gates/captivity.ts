import { hasAny, indicatorSet } from '../indicator-set.ts';
import { type GateRule, isFresh } from './gate.ts';

export const captivity: GateRule = {
  id: 'captivity',
  holds: (facts) => hasAny(facts, held) && isFresh(facts.recency),
};

const held = indicatorSet(['held']);
