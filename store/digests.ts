import type { DigestFacts } from '../domain/digest/digest-facts.ts';
import type { DigestDay, Neighbours, Window } from '../domain/digest/due.ts';
import type { Db } from './dialect.ts';

export function digestReads(db: Db) {
  return {
    /** What a day's digest said, as it was built; a region's code or "national". */
    async find({ region, day }: DigestDay): Promise<DigestFacts | undefined> {
      const row = await db
        .selectFrom('digest')
        .select('facts')
        .where('region', '=', region)
        .where('day', '=', day)
        .executeTakeFirst();
      if (!row) return undefined;
      const facts: DigestFacts = JSON.parse(row.facts);
      return facts;
    },

    /** Whether a region has a digest of a later day. */
    async hasLater({ region, day }: DigestDay): Promise<boolean> {
      const found = await db
        .selectFrom('digest')
        .select('day')
        .where('region', '=', region)
        .where('day', '>', day)
        .limit(1)
        .executeTakeFirst();
      return found !== undefined;
    },

    /** The digests built for this local day and later ones. */
    async since(day: string): Promise<DigestDay[]> {
      return db
        .selectFrom('digest')
        .select(['region', 'day'])
        .where('day', '>=', day)
        .orderBy('day')
        .orderBy('region')
        .execute();
    },

    /** What the region's digests next to this day cover. */
    async around({ region, day }: DigestDay): Promise<Neighbours> {
      const of = db.selectFrom('digest').select('facts').where('region', '=', region).limit(1);
      const [before, after] = [
        await of.where('day', '<', day).orderBy('day', 'desc').executeTakeFirst(),
        await of.where('day', '>', day).orderBy('day').executeTakeFirst(),
      ];
      return { before: before && windowIn(before), after: after && windowIn(after) };
    },

    /** When the first change was recorded: no digest tells of days before it. */
    async recordsSince(): Promise<number | undefined> {
      const first = await db
        .selectFrom('audit')
        .select('at')
        .orderBy('seq')
        .limit(1)
        .executeTakeFirst();
      return first?.at;
    },
  };
}

export function digestWrites(db: Db) {
  return {
    /** False when the day's digest is there already: nothing is written, and nothing must be posted. */
    async add(facts: DigestFacts): Promise<boolean> {
      const result = await db
        .insertInto('digest')
        .values({
          region: facts.region,
          day: facts.day,
          facts: JSON.stringify(facts),
          built_at: facts.builtAt,
        })
        .onConflict((conflict) => conflict.columns(['region', 'day']).doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
  };
}

function windowIn({ facts }: { facts: string }): Window {
  const { from, to }: DigestFacts = JSON.parse(facts);
  return { from, to };
}
