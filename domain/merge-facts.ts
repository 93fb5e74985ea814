import type { Facts } from './facts.ts';

const lists = ['types', 'indicators', 'vulnerabilities'] as const;

/**
 * What is known once more was said: a new answer stands in place of the old, and what was not said stays. `add` lets
 * lists grow by what is new; `replace` takes them as they were given, since the old ones were shown for it.
 */
export function mergeFacts(
  known: Facts,
  said: Facts,
  { lists: how }: { lists: 'add' | 'replace' },
): Facts {
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const merged: Facts = { ...known, ...given };
  if (how === 'replace') return merged;
  const grown = lists.flatMap((fact) => {
    const [before, after] = [known[fact], said[fact]];
    return before && after ? [[fact, [...new Set([...before, ...after])]] as const] : [];
  });
  return { ...merged, ...Object.fromEntries(grown) };
}
