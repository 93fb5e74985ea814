import type { Selectable } from 'kysely';
import type { Joining } from '../domain/joining.ts';
import type { Db } from './dialect.ts';
import type { JoiningTable } from './joining-table.ts';

/** What is joined now; what was separated again stays in the table, and no question finds it. */
export function joiningReads(db: Db) {
  return {
    /** What a referral is joined to. */
    async ofGuest(ref: string): Promise<Joining | undefined> {
      const row = await standing(db).where('guest', '=', ref).executeTakeFirst();
      return row && readJoining(row);
    },

    /** What is joined to a referral, oldest first. */
    async toHost(ref: string): Promise<Joining[]> {
      const rows = await standing(db)
        .where('host', '=', ref)
        .orderBy('at')
        .orderBy('guest')
        .execute();
      return rows.map(readJoining);
    },

    /** The hosts of those among these that are joined to another. */
    async hostsOf(refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
      if (refs.length === 0) return new Map();
      const rows = await standing(db)
        .where('guest', 'in', [...refs])
        .execute();
      return new Map(rows.map(({ guest, host }) => [guest, host]));
    },
  };
}

export function joiningWrites(db: Db) {
  return {
    async add({ id, guest, host, by, at, reason, before }: Joining): Promise<void> {
      await db
        .insertInto('joining')
        .values({
          id,
          guest,
          host,
          by_id: by.id,
          by_name: by.name,
          at,
          reason,
          state_before: before.state,
          host_decide_by: before.hostDecideBy,
          host_decide_by_after: before.hostDecideByAfter,
          separated_at: null,
        })
        .execute();
    },

    /** Ends it. A later joining that took its host's clock over from this one gives back what stood before this one. */
    async separate({ id, host, before }: Joining, at: number): Promise<void> {
      await db.updateTable('joining').set({ separated_at: at }).where('id', '=', id).execute();
      await db
        .updateTable('joining')
        .set({ host_decide_by: before.hostDecideBy })
        .where('host', '=', host)
        .where('separated_at', 'is', null)
        .where('host_decide_by', '=', before.hostDecideByAfter)
        .execute();
    },
  };
}

function standing(db: Db) {
  return db.selectFrom('joining').selectAll().where('separated_at', 'is', null);
}

function readJoining(row: Selectable<JoiningTable>): Joining {
  return {
    id: row.id,
    guest: row.guest,
    host: row.host,
    by: { id: row.by_id, name: row.by_name },
    at: row.at,
    reason: row.reason,
    before: {
      state: row.state_before,
      hostDecideBy: row.host_decide_by,
      hostDecideByAfter: row.host_decide_by_after,
    },
  };
}
