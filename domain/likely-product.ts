import { products, usualProduct } from './reference/codes.ts';
import type { ProductCode } from './reference/codes.ts';
import type { Referral } from './referral.ts';

/** What would probably be made of it: what is asked for, else the usual. */
export function likelyProduct({
  request,
  support,
}: Pick<Referral, 'request' | 'support'>): ProductCode {
  const asked = products.find(({ code }) => support.includes(code))?.code;
  return request?.product ?? asked ?? usualProduct;
}
