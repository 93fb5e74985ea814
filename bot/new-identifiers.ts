import type { Identifier } from '../domain/identifier.ts';
import type { Referral } from '../domain/referral.ts';

/** Those that the referral does not have yet. */
export function newIdentifiers(
  { identifiers }: Pick<Referral, 'identifiers'>,
  found: readonly Identifier[],
): Identifier[] {
  const known = new Set(identifiers.map(keyOf));
  return found.filter((each) => !known.has(keyOf(each)));
}

function keyOf({ kind, value }: Identifier): string {
  return `${kind}:${value}`;
}
