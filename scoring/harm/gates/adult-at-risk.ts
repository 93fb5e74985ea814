import { hasAny, indicatorSet } from '../indicator-set.ts';
import { type GateFacts, type GateRule, isAnyNamed, isFresh } from './gate.ts';

/** Needs the answer "adult": an unknown age never opens this gate. */
export const adultAtRisk: GateRule = {
  id: 'adult-at-risk',
  holds: (facts) =>
    facts.youngest === 'adult' && isFresh(facts.recency) && isAnyNamed(facts) && isAtRisk(facts),
};

function isAtRisk(facts: GateFacts): boolean {
  const vulnerabilities = facts.vulnerabilities ?? [];
  return (
    vulnerabilities.length >= 2 ||
    vulnerabilities.includes('learning-disability') ||
    hasAny(facts, exploited)
  );
}

const exploited = indicatorSet(['cuckooed-address', 'coerced-sex-work']);
