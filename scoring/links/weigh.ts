import type { Link, LinkStrength, NearReferral, SharedIdentifier } from '../../domain/link.ts';
import { isCommon, matchStrength } from '../../domain/reference/identifier-kinds.ts';

/**
 * Links of `ref`, strongest first; equals keep the order given. The rarer a shared identifier among
 * `total` referrals, the more it says: log2(total / seen in), the same bits as in record linkage.
 */
export function weighLinks(ref: string, near: readonly NearReferral[], total: number): Link[] {
  return near
    .filter((other) => other.shared.length > 0)
    .map((other) => {
      const shared = other.shared.map((one) => ({ ...one, weight: weightOf(one.seenIn, total) }));
      const weight = shared.reduce((sum, one) => sum + one.weight, 0);
      return { ref, other: other.ref, strength: strengthOf(shared), weight, shared };
    })
    .toSorted((a, b) => rank[b.strength] - rank[a.strength] || b.weight - a.weight);
}

function weightOf(seenIn: number, total: number): number {
  return Math.max(0, Math.log2(Math.max(1, total) / Math.max(1, seenIn)));
}

/** Strong needs one strong kind that is not common; weak ones do not add up to more. */
function strengthOf(shared: readonly SharedIdentifier[]): LinkStrength {
  const strengths = shared.map(({ kind, seenIn }) => {
    const match = matchStrength(kind);
    return match === 'strong' && isCommon(seenIn) ? 'medium' : match;
  });
  if (strengths.includes('strong')) return 'strong';
  return strengths.includes('medium') ? 'medium' : 'weak';
}

const rank: Record<LinkStrength, number> = { strong: 2, medium: 1, weak: 0 };
