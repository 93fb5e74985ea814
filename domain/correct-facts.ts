import type { Facts } from './facts.ts';
import { mergeFacts } from './merge-facts.ts';

/** The facts with others in their place, and those taken away that are not known after all. */
export function correctFacts(
  known: Facts,
  { said, unknown }: { said: Facts; unknown: readonly (keyof Facts)[] },
): Facts {
  const corrected = mergeFacts(known, said, { lists: 'replace' });
  return Object.fromEntries(
    Object.entries(corrected).filter(([fact]) => !unknown.some((each) => each === fact)),
  );
}
