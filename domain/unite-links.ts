import type { SeenLink } from './file.ts';
import type { LinkStrength } from './link.ts';

/**
 * The links of a referral and of what is joined to it, one for each other side, strongest first. What they share among
 * themselves leads nowhere.
 */
export function uniteLinks(links: readonly SeenLink[], together: readonly string[]): SeenLink[] {
  const away = links.filter(({ other }) => !together.includes(other));
  return [...Map.groupBy(away, ({ other }) => other).values()]
    .flatMap(([first, ...more]) => (first ? [more.reduce(uniteTwo, first)] : []))
    .toSorted((a, b) => b.weight - a.weight);
}

function uniteTwo(one: SeenLink, more: SeenLink): SeenLink {
  const known = new Set(one.shared.map(({ kind, value }) => `${kind}:${value}`));
  const added = more.shared.filter(({ kind, value }) => !known.has(`${kind}:${value}`));
  return {
    ...one,
    strength: strengths[Math.max(rank(one.strength), rank(more.strength))] ?? one.strength,
    weight: one.weight + added.reduce((sum, { weight }) => sum + weight, 0),
    shared: [...one.shared, ...added],
  };
}

function rank(strength: LinkStrength): number {
  return strengths.indexOf(strength);
}

const strengths: readonly LinkStrength[] = ['weak', 'medium', 'strong'];
