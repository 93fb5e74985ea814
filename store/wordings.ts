import type { RegionWording } from '../domain/wording.ts';
import type { Db } from './dialect.ts';

export function wordingReads(db: Db) {
  return {
    /** What a region's gateway has put in its own words, by title. */
    async of(region: string): Promise<RegionWording[]> {
      const rows = await db
        .selectFrom('wording')
        .selectAll()
        .where('region', '=', region)
        .orderBy('title')
        .orderBy('code')
        .execute();
      return rows.map(({ by_id, by_name, ...row }) => ({
        ...row,
        by: { id: by_id, name: by_name },
      }));
    },
  };
}

type Key = Pick<RegionWording, 'region' | 'code'>;

export function wordingWrites(db: Db) {
  return {
    /** False when somebody else has changed it since `version - 1`: nothing is written then. */
    async save(wording: RegionWording): Promise<boolean> {
      const { by, ...row } = wording;
      const values = { ...row, by_id: by.id, by_name: by.name };
      if (wording.version === 1) {
        const added = await db
          .insertInto('wording')
          .values(values)
          .onConflict((conflict) => conflict.columns(['region', 'code']).doNothing())
          .executeTakeFirst();
        return added.numInsertedOrUpdatedRows === 1n;
      }
      const changed = await db
        .updateTable('wording')
        .set(values)
        .where('region', '=', wording.region)
        .where('code', '=', wording.code)
        .where('version', '=', wording.version - 1)
        .executeTakeFirst();
      return changed.numUpdatedRows === 1n;
    },

    async remove({ region, code }: Key, version: number): Promise<boolean> {
      const removed = await db
        .deleteFrom('wording')
        .where('region', '=', region)
        .where('code', '=', code)
        .where('version', '=', version)
        .executeTakeFirst();
      return removed.numDeletedRows === 1n;
    },
  };
}
