import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { Refusal } from '../../domain/refusal.ts';
import { openDatabase } from '../../store/dialect.ts';
import type { Db } from '../../store/dialect.ts';
import { inspectDatabase } from '../../store/inspect-database.ts';
import { eachStore, testNow } from '../support/stores.ts';

eachStore('Looking at a database', (open, freshUrl, kind) => {
  async function changed(work: (db: Db) => Promise<unknown>): Promise<string> {
    const url = await freshUrl();
    await (await open({ url })).close();
    const { db } = openDatabase(url);
    await work(db);
    await db.destroy();
    return url;
  }

  it('finds one that this version made current', async () => {
    expect(await inspectDatabase(await changed(async () => undefined))).toEqual({
      state: 'current',
    });
  });

  it('names what one that is behind lacks, and does not bring it up to date', async () => {
    const url = await changed((db) =>
      db.deleteFrom('migration').where('name', '=', '0003-first-deadline').execute(),
    );
    const behind = { state: 'behind', migrations: ['0003-first-deadline'] };
    expect(await inspectDatabase(url)).toEqual(behind);
    expect(await inspectDatabase(url)).toEqual(behind);
  });

  it('names what a newer version has made', async () => {
    const later = { name: '0999-later', at: testNow };
    const url = await changed((db) => db.insertInto('migration').values(later).execute());
    expect(await inspectDatabase(url)).toEqual({ state: 'newer', migrations: ['0999-later'] });
  });

  it('takes tables without a record of migrations for one that is behind', async () => {
    const url = await changed((db) => sql`drop table migration`.execute(db));
    expect(await inspectDatabase(url)).toMatchObject({ state: 'behind' });
  });

  it.runIf(kind === 'sqlite')('finds nothing where no file is, and makes none', async () => {
    const url = await freshUrl();
    expect(await inspectDatabase(url)).toEqual({ state: 'new' });
    expect(existsSync(url.replace('sqlite:', ''))).toBe(false);
    expect(await inspectDatabase('sqlite::memory:')).toEqual({ state: 'new' });
  });

  it.runIf(kind === 'postgres')('finds nothing in an empty one', async () => {
    const url = await changed((db) => sql`drop schema public cascade`.execute(db));
    expect(await inspectDatabase(url)).toEqual({ state: 'new' });
  });

  it.runIf(kind === 'postgres')('says in a sentence that nobody answers', async () => {
    const nobody = inspectDatabase('postgres://raptor@127.0.0.1:1/raptor');
    await expect(nobody).rejects.toBeInstanceOf(Refusal);
    await expect(nobody).rejects.toThrow(/the connection was refused/);
  });
});
