import type { GateRule } from './gate.ts';

export const firearm: GateRule = {
  id: 'firearm',
  holds: (facts) => facts.has('firearm') && facts.recency !== 'older',
};
