import type { Addition } from '../domain/referral.ts';
import type { Db } from './dialect.ts';

export function additionReads(db: Db) {
  return {
    async of(ref: string): Promise<Addition[]> {
      const rows = await db
        .selectFrom('addition')
        .selectAll()
        .where('ref', '=', ref)
        .orderBy('at')
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        by: { id: row.by_id, name: row.by_name },
        at: row.at,
        text: row.text,
        questionId: row.question_id ?? undefined,
      }));
    },
  };
}

export function additionWrites(db: Db) {
  return {
    async add(ref: string, { id, kind, by, at, text, questionId }: Addition): Promise<void> {
      await db
        .insertInto('addition')
        .values({
          id,
          ref,
          kind,
          by_id: by.id,
          by_name: by.name,
          at,
          text,
          question_id: questionId ?? null,
        })
        .execute();
    },
  };
}
