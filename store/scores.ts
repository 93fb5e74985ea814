import type { Facts } from '../domain/facts.ts';
import type { PersonRef } from '../domain/referral.ts';
import type { Score } from '../domain/score.ts';
import type { ScoreReason, ScoreVersion } from '../domain/score-version.ts';
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

    /** Every version, oldest first. */
    async history(ref: string): Promise<ScoreVersion[]> {
      const rows = await db
        .selectFrom('score')
        .selectAll()
        .where('ref', '=', ref)
        .orderBy('n')
        .execute();
      return rows.map((row) => ({
        n: row.n,
        score: readJson<Score>(row.score),
        facts: readJson<Facts>(row.facts),
        why: row.why,
        at: row.at,
        by: row.by_id === null ? undefined : { id: row.by_id, name: row.by_name ?? '' },
      }));
    },
  };
}

interface NewVersion {
  readonly score: Score;
  readonly facts: Facts;
  readonly why: ScoreReason;
  readonly at: number;
  readonly by: PersonRef;
}

export function scoreWrites(db: Db) {
  return {
    /** Every version is kept, with the facts it was made of and what made it be taken. Returns its number. */
    async add(ref: string, { score, facts, why, at, by }: NewVersion): Promise<number> {
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
          by_id: by.id,
          by_name: by.name,
        })
        .execute();
      return n + 1;
    },
  };
}
