import type { HandlingCode } from './handling.ts';
import type { ProductCode } from './reference/codes.ts';
import type { Referral } from './referral.ts';

/** What a tasking request asks for. It has no threat of its own. */
export interface TaskingRequest {
  readonly product: ProductCode;
  /** The reference of a referral, or the name of an operation. */
  readonly relates?: string | undefined;
  /** The local date by which it is wanted, YYYY-MM-DD. */
  readonly needed?: string | undefined;
  readonly sio?: string | undefined;
  /** The referral whose score it carries. */
  readonly scoreFrom?: string | undefined;
}

/**
 * Whether a request may carry the score of the referral that it relates to: both are the same gateway's, and a score
 * of handling C goes to no wider circle. Else it says "not scored".
 */
export function mayCarryScore(
  request: { readonly region: string; readonly handling: { readonly code: HandlingCode } },
  related: Pick<Referral, 'kind' | 'region' | 'handling'>,
): boolean {
  return (
    related.kind === 'referral' &&
    related.region === request.region &&
    (related.handling.code === 'P' || request.handling.code === 'C')
  );
}
