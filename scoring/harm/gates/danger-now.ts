import type { GateRule } from './gate.ts';

export const dangerNow: GateRule = {
  id: 'danger-now',
  holds: (facts) =>
    facts.immediateRisk === 'yes' || (facts.has('threat-to-life') && facts.recency === 'now'),
};
