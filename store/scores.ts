import type { Facts } from '../domain/facts.ts';
import type { Score } from '../domain/score.ts';
import type { Db } from './dialect.ts';
import { readJson } from './json.ts';

export function scoreReads(db: Db) {
  return {
    async newest(ref: string): Promise<Score | undefined> {
      const row = await db
        .selectFrom('score')
        .select('score')
        .where('ref', '=', ref)
        .orderBy('n', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && readJson<Score>(row.score);
    },
  };
}

export function scoreWrites(db: Db) {
  return {
    /** `why`: what made the score be taken again. Every version is kept, with the facts it was made of. */
    async add(
      ref: string,
      { score, facts, why, at }: { score: Score; facts: Facts; why: string; at: number },
    ): Promise<void> {
      const { n } = await db
        .selectFrom('score')
        .select((eb) => eb.fn.coalesce(eb.fn.max('n'), eb.lit(0)).as('n'))
        .where('ref', '=', ref)
        .executeTakeFirstOrThrow();
      await db
        .insertInto('score')
        .values({
          ref,
          n: n + 1,
          model: score.model,
          facts: JSON.stringify(facts),
          score: JSON.stringify(score),
          band: score.band,
          risk: score.risk.point,
          why,
          at,
        })
        .execute();
    },
  };
}
