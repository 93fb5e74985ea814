import { type GateRule, isFresh } from './gate.ts';

export const captivity: GateRule = {
  id: 'captivity',
  holds: (facts) => facts.has('held') && isFresh(facts.recency),
};
