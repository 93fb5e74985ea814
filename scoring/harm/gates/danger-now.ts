import { hasAny, indicatorSet } from '../indicator-set.ts';
import type { GateRule } from './gate.ts';

export const dangerNow: GateRule = {
  id: 'danger-now',
  holds: (facts) =>
    facts.immediateRisk === 'yes' || (hasAny(facts, threat) && facts.recency === 'now'),
};

const threat = indicatorSet(['threat-to-life']);
