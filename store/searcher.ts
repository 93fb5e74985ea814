import type { ExpressionBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** Who searches: what lies outside their region (or "all") and is not theirs is not even looked at. */
export interface Searcher {
  readonly personId: string;
  readonly region: string;
}

/** A referral that this person may come near. It bounds a search; the table of rights decides on what it finds. */
export function isNear({ personId, region }: Searcher) {
  return (eb: ExpressionBuilder<Tables, 'referral'>) =>
    eb.or([
      eb('referral.referrer_id', '=', personId),
      ...(region === 'all' ? [eb.lit(true)] : [eb('referral.region', '=', region)]),
      eb.exists(
        eb
          .selectFrom('task')
          .select('task.ref')
          .whereRef('task.referral_ref', '=', 'referral.ref')
          .where('task.accepted_by_id', '=', personId),
      ),
    ]);
}
