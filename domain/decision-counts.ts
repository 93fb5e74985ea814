import type { DecisionKind } from './referral.ts';
import { doneWords } from './say-decision.ts';

/** "2 accepted, 1 declined": decisions by kind, the most frequent first. */
export function decisionCounts(decisions: readonly { readonly kind: DecisionKind }[]): string {
  const kinds = [...Map.groupBy(decisions, ({ kind }) => kind)];
  return kinds
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([kind, each]) => `${each.length} ${doneWords[kind]}`)
    .join(', ');
}
