import type { Referral } from '../referral.ts';
import { labelOf, products } from './codes.ts';
import type { ProductCode } from './codes.ts';
import { asInSentence, sayTypes } from './types.ts';
import type { ExploitationType } from './types.ts';

/** The word that tells the two apart everywhere. */
export function sayKind(kind: Referral['kind']): string {
  return kind === 'request' ? 'tasking request' : 'referral';
}

/** What of a record says what it is about. */
export interface About {
  readonly kind: Referral['kind'];
  readonly types: readonly string[];
  readonly product?: ProductCode | undefined;
}

/** "County lines, child criminal exploitation", or "Tasking request: subject profile". */
export function sayWhat(
  { kind, types, product }: About,
  known?: readonly ExploitationType[],
): string {
  if (kind === 'referral') return sayTypes(types, known);
  return product
    ? `Tasking request: ${asInSentence(labelOf(products, product))}`
    : 'Tasking request';
}

export function aboutOf({ kind, facts, request }: Referral): About {
  return { kind, types: facts.types ?? [], product: request?.product };
}
