import type { Selectable } from 'kysely';
import type { Db } from './dialect.ts';
import { readJson } from './json.ts';
import type { Tables } from './tables.ts';

/** A form that somebody has begun. `typed`: inputs by id; `ref`: the referral it became. */
export interface Draft {
  readonly id: string;
  readonly personId: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly ref?: string | undefined;
}

export function draftReads(db: Db) {
  return {
    async find(id: string): Promise<Draft | undefined> {
      const row = await db.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst();
      return row && readDraft(row);
    },
  };
}

export function draftWrites(db: Db) {
  return {
    async add(draft: Draft): Promise<void> {
      await db
        .insertInto('draft')
        .values({
          id: draft.id,
          person_id: draft.personId,
          kind: 'referral',
          input: JSON.stringify(draft.typed),
          created_at: draft.createdAt,
          updated_at: draft.updatedAt,
          ref: null,
        })
        .execute();
    },

    async keep(id: string, { typed, at }: { typed: Draft['typed']; at: number }): Promise<void> {
      await db
        .updateTable('draft')
        .set({ input: JSON.stringify(typed), updated_at: at })
        .where('id', '=', id)
        .where('ref', 'is', null)
        .execute();
    },

    /** Claims the draft for one referral: false when it has become one already. */
    async become(id: string, { ref, at }: { ref: string; at: number }): Promise<boolean> {
      const result = await db
        .updateTable('draft')
        .set({ ref, updated_at: at, input: '{}' })
        .where('id', '=', id)
        .where('ref', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
  };
}

function readDraft(row: Selectable<Tables['draft']>): Draft {
  return {
    id: row.id,
    personId: row.person_id,
    typed: readJson<Record<string, string>>(row.input),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ref: row.ref ?? undefined,
  };
}
