import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '../../store/dialect.ts';
import type { Db } from '../../store/dialect.ts';
import { identifierReads } from '../../store/identifiers.ts';
import { addReferral, addTask } from '../support/digest-rows.ts';
import { eachStore } from '../support/stores.ts';

const phone = { kind: 'phone', value: '+447700900123' } as const;

eachStore('A search by identifier', (open, freshUrl) => {
  const opened: Db[] = [];
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.destroy();
  });

  it('finds what is near, however much that is not has the same and is newer', async () => {
    const url = await freshUrl();
    await open({ url });
    const { db } = openDatabase(url);
    opened.push(db);
    const { id } = await db
      .insertInto('identifier')
      .values({ ...phone, frequency: 204 })
      .returning('id')
      .executeTakeFirstOrThrow();
    const add = async (ref: string, at: number, row: { region?: string; referrer_id?: string }) => {
      await addReferral(db, { ref, submitted_at: at, ...row });
      await db
        .insertInto('referral_identifier')
        .values({ ref, identifier_id: id, whose: 'suspect', at })
        .execute();
    };
    await add('R-1', 1, { region: 'EAST' });
    await addTask(db, { ref: 'T-1', accepted_by_id: 'alex' });
    await add('R-2', 2, { region: 'EAST', referrer_id: 'wes' });
    await add('R-3', 3, { region: 'EMID' });
    await add('R-4', 4, { region: 'EMID' });
    for (let n = 0; n < 200; n += 1) await add(`R-1${n}`, 10 + n, { region: 'WMID' });

    const refsWith = (personId: string, region: string) =>
      identifierReads(db).refsWith(phone, { personId, region });
    expect(await refsWith('sam', 'EMID')).toEqual(['R-4', 'R-3']);
    expect(await refsWith('wes', '')).toEqual(['R-2']);
    expect(await refsWith('alex', '')).toEqual(['R-1']);
    expect(await refsWith('uma', '')).toEqual([]);
    expect(await refsWith('nat', 'all')).toHaveLength(200);
  });
});
