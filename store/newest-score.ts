import type { Db } from './dialect.ts';

/** Referrals and requests, each with the newest score that counts for it: a request's is what it relates to, or none. */
export function withNewestScore(db: Db) {
  return db
    .selectFrom('referral')
    .leftJoin('request', 'request.ref', 'referral.ref')
    .leftJoin('score', (join) =>
      join
        .on('score.ref', '=', (eb) => eb.fn.coalesce('request.score_from', 'referral.ref'))
        .on('score.n', '=', (eb) =>
          eb
            .selectFrom('score as newest')
            .whereRef('newest.ref', '=', 'score.ref')
            .select((max) => max.fn.max('newest.n').as('n')),
        ),
    );
}
