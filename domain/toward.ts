import { findForce, regionName } from './reference/forces.ts';

/** What a decision leads to beside the referral itself: where it goes on, or the other one that it is joined with. */
export type Toward = Destination | { readonly kind: 'host' | 'guest'; readonly ref: string };

/** Where a referral is passed on. `from`: the region whose gateway did; a partner's name is kept as it was then. */
export type Destination =
  | { readonly kind: 'force'; readonly code: string }
  | { readonly kind: 'region'; readonly code: string; readonly from: string }
  | { readonly kind: 'partner'; readonly code: string; readonly name: string };

export function sayToward(toward: Toward): string {
  switch (toward.kind) {
    case 'force':
      return findForce(toward.code)?.name ?? 'the force';
    case 'region':
      return `the ${regionName(toward.code)} gateway`;
    case 'partner':
      return toward.name;
    case 'host':
    case 'guest':
      return toward.ref;
  }
}
