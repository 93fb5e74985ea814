import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '../../store/dialect.ts';
import type { Db } from '../../store/dialect.ts';
import { digestReads, digestWrites } from '../../store/digests.ts';
import { busyDay } from '../support/digest-days.ts';
import { eachStore, testNow } from '../support/stores.ts';

eachStore('digests', (open, freshUrl) => {
  const opened: Db[] = [];
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.destroy();
  });
  const handles = async (count: number): Promise<Db[]> => {
    const url = await freshUrl();
    await open({ url });
    opened.push(...Array.from({ length: count }, () => openDatabase(url).db));
    return opened;
  };
  const handle = async (): Promise<Db> => {
    const [db] = await handles(1);
    if (!db) throw new Error('Expected a handle, got none');
    return db;
  };

  it('are kept once a region and day', async () => {
    const db = await handle();
    expect(await digestReads(db).find(busyDay)).toBeUndefined();
    expect(await digestWrites(db).add(busyDay)).toBe(true);
    expect(await digestWrites(db).add({ ...busyDay, floor: 9 })).toBe(false);
    expect(await digestWrites(db).add({ ...busyDay, region: 'WMID' })).toBe(true);
    expect(await digestWrites(db).add({ ...busyDay, day: '2026-11-19' })).toBe(true);
    expect(await digestReads(db).find(busyDay)).toEqual(busyDay);
    expect(await digestReads(db).since('2026-11-20')).toEqual([
      { region: 'EMID', day: '2026-11-21' },
      { region: 'WMID', day: '2026-11-21' },
    ]);
  });

  it('are added once when several processes race', async () => {
    const processes = await handles(3);
    const added = await Promise.all(processes.map(async (db) => digestWrites(db).add(busyDay)));
    expect(added.filter(Boolean)).toHaveLength(1);
  });

  it('know since when there are records', async () => {
    const url = await freshUrl();
    const store = await open({ url });
    const { db } = openDatabase(url);
    opened.push(db);
    expect(await digestReads(db).recordsSince()).toBeUndefined();
    await store.change({ id: 'raptor', name: 'RAPTOR' }, 'digest.built', async (tx) => {
      tx.note({ record: 'EMID 2026-11-21' });
      return Promise.resolve();
    });
    expect(await digestReads(db).recordsSince()).toBe(testNow);
  });
});
