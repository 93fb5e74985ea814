import type { Selectable } from 'kysely';
import type { Referral } from '../domain/referral.ts';
import type { Db } from './dialect.ts';
import { readJson } from './json.ts';
import type { Tables } from './tables.ts';

/** A form that somebody has begun. `typed`: inputs by id; `ref`: the referral it became. */
export interface Draft {
  readonly id: string;
  readonly personId: string;
  /** What it is to become. */
  readonly kind: Referral['kind'];
  readonly typed: Readonly<Record<string, string>>;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly ref?: string | undefined;
  /** Since when it speaks of danger. */
  readonly dangerSince?: number | undefined;
  /** When its writer was asked about that: once. */
  readonly askedAt?: number | undefined;
}

export function draftReads(db: Db) {
  const unsent = db.selectFrom('draft').selectAll().where('ref', 'is', null);
  return {
    async find(id: string): Promise<Draft | undefined> {
      const row = await db.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst();
      return row && readDraft(row);
    },

    /** A person's own forms that are begun, hold something and are not sent, newest first. */
    async unsentOf(personId: string): Promise<Draft[]> {
      const rows = await unsent
        .where('person_id', '=', personId)
        .where('input', '!=', '{}')
        .orderBy('updated_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(readDraft);
    },

    /** Those that have spoken of danger since `since` or longer, and whose writers were not asked yet. */
    async toAsk(since: number): Promise<Draft[]> {
      const rows = await unsent
        .where('danger_since', '<=', since)
        .where('asked_at', 'is', null)
        .orderBy('danger_since')
        .limit(mostAtOnce)
        .execute();
      return rows.map(readDraft);
    },

    /** Those that nobody has touched since then. */
    async untouchedSince(since: number): Promise<Draft[]> {
      const rows = await unsent
        .where('updated_at', '<=', since)
        .orderBy('updated_at')
        .limit(mostAtOnce)
        .execute();
      return rows.map(readDraft);
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
          kind: draft.kind,
          created_at: draft.createdAt,
          ref: null,
          asked_at: null,
          ...contentOf(draft),
        })
        .execute();
    },

    /** False: it has been sent or erased meanwhile, and nothing is kept. */
    async keep(draft: Draft): Promise<boolean> {
      const result = await db
        .updateTable('draft')
        .set(contentOf(draft))
        .where('id', '=', draft.id)
        .where('ref', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },

    /** Claims the question for one asker: false when it is asked, sent or gone already. */
    async ask(id: string, at: number): Promise<boolean> {
      const result = await db
        .updateTable('draft')
        .set({ asked_at: at })
        .where('id', '=', id)
        .where('asked_at', 'is', null)
        .where('ref', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
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

    /** Also out of the answers kept for repeated presses, which `answer` replaces. False: sent, gone or touched anew. */
    async erase({ id, updatedAt }: Draft, { answer }: { answer: string }): Promise<boolean> {
      const result = await db
        .deleteFrom('draft')
        .where('id', '=', id)
        .where('updated_at', '=', updatedAt)
        .where('ref', 'is', null)
        .executeTakeFirst();
      if (result.numDeletedRows !== 1n) return false;
      await db.updateTable('inbound').set({ answer }).where('answer', 'like', `%${id}%`).execute();
      return true;
    },
  };
}

function contentOf({ typed, updatedAt, dangerSince }: Draft) {
  return {
    input: JSON.stringify(typed),
    updated_at: updatedAt,
    danger_since: dangerSince ?? null,
  };
}

function readDraft(row: Selectable<Tables['draft']>): Draft {
  return {
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    typed: readJson<Record<string, string>>(row.input),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ref: row.ref ?? undefined,
    dangerSince: row.danger_since ?? undefined,
    askedAt: row.asked_at ?? undefined,
  };
}

/** A tick takes no more than this; the next comes in a second. */
const mostAtOnce = 100;
