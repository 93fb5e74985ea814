import type { Selectable } from 'kysely';
import type { Absence } from '../domain/roster.ts';
import type { Db } from './dialect.ts';
import type { Tables } from './tables.ts';

export function absenceReads(db: Db) {
  return {
    async of(personId: string): Promise<Absence | undefined> {
      const row = await rows(db).where('person_id', '=', personId).executeTakeFirst();
      return row && readAbsence(row);
    },

    /** Their time has come, and what waited for them is with them still. */
    async toBegin(now: number): Promise<Absence[]> {
      const found = await rows(db)
        .where('begun_at', 'is', null)
        .where('from_at', '<=', now)
        .where('until_at', '>', now)
        .limit(50)
        .execute();
      return found.map(readAbsence);
    },
  };
}

export function absenceWrites(db: Db) {
  return {
    /** Replaces what was said before. What waits for them is looked at anew. */
    async set({ personId, ...absence }: Absence, at: number): Promise<void> {
      const row = {
        from_at: absence.from,
        until_at: absence.until,
        deputy_id: absence.deputy?.id ?? null,
        deputy_name: absence.deputy?.name ?? null,
        begun_at: null,
        version: absence.version,
        by_id: absence.by.id,
        by_name: absence.by.name,
        at,
      };
      await db
        .insertInto('absence')
        .values({ person_id: personId, ...row })
        .onConflict((away) => away.column('person_id').doUpdateSet(row))
        .execute();
    },

    /** False when another instance has begun it, or it was changed meanwhile. */
    async begin({ personId, version }: Absence, at: number): Promise<boolean> {
      const result = await db
        .updateTable('absence')
        .set({ begun_at: at })
        .where('person_id', '=', personId)
        .where('version', '=', version)
        .where('begun_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },

    async end(personId: string): Promise<void> {
      await db.deleteFrom('absence').where('person_id', '=', personId).execute();
    },

    /** A deputy has left: whom they stood in for has none, and what waits is looked at anew. */
    async withoutDeputy(deputyId: string): Promise<void> {
      await db
        .updateTable('absence')
        .set((row) => ({
          deputy_id: null,
          deputy_name: null,
          begun_at: null,
          version: row('version', '+', 1),
        }))
        .where('deputy_id', '=', deputyId)
        .execute();
    },
  };
}

/** Every absence that is kept: past ones stay until they are replaced. */
export async function absencesIn(db: Db): Promise<Absence[]> {
  return (await rows(db).execute()).map(readAbsence);
}

function rows(db: Db) {
  return db.selectFrom('absence').selectAll().orderBy('person_id');
}

function readAbsence(row: Selectable<Tables['absence']>): Absence {
  return {
    personId: row.person_id,
    from: row.from_at,
    until: row.until_at,
    deputy: row.deputy_id === null ? undefined : { id: row.deputy_id, name: row.deputy_name ?? '' },
    by: { id: row.by_id, name: row.by_name },
    version: row.version,
  };
}
