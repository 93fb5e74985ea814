import type { Outcome } from '../domain/outcome.ts';
import type { Db } from './dialect.ts';

export function outcomeReads(db: Db) {
  return {
    async of(ref: string): Promise<Outcome[]> {
      const rows = await db
        .selectFrom('outcome')
        .selectAll()
        .where('ref', '=', ref)
        .orderBy('at')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        ref: row.ref,
        fourP: row.four_p,
        disruption: row.disruption,
        safeguarded: row.safeguarded,
        arrests: row.arrests,
        evidence: row.evidence ?? undefined,
        references: row.refs ?? undefined,
        by: { id: row.by_id, name: row.by_name },
        at: row.at,
      }));
    },
  };
}

export function outcomeWrites(db: Db) {
  return {
    async add(outcome: Outcome, region: string): Promise<void> {
      await db
        .insertInto('outcome')
        .values({
          id: outcome.id,
          ref: outcome.ref,
          region,
          four_p: outcome.fourP,
          disruption: outcome.disruption,
          safeguarded: outcome.safeguarded,
          arrests: outcome.arrests,
          evidence: outcome.evidence ?? null,
          refs: outcome.references ?? null,
          by_id: outcome.by.id,
          by_name: outcome.by.name,
          at: outcome.at,
        })
        .execute();
    },
  };
}
