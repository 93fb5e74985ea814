import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { Refusal } from '../../domain/refusal.ts';
import { openDatabase } from '../../store/dialect.ts';
import { migrate } from '../../store/migrate.ts';
import { eachStore, testNow } from '../support/stores.ts';

eachStore('Migrations', (open, freshUrl, kind) => {
  it('run once: a second start changes nothing', async () => {
    const url = await freshUrl();
    await (await open({ url })).close();
    const store = await open({ url, now: () => testNow + 1 });
    expect(await store.ready()).toBe(true);

    const { db } = openDatabase(url);
    const done = await db.selectFrom('migration').select('name').orderBy('name').execute();
    await db.destroy();
    expect(done.map(({ name }) => name)).toEqual([
      '0001-beginning',
      '0002-delivery-and-audit',
      '0003-drafts',
    ]);
  });

  it('refuse a database that a newer version has taken on', async () => {
    const url = await freshUrl();
    const store = await open({ url });
    const { db } = openDatabase(url);
    await db.insertInto('migration').values({ name: '0999-later', at: testNow }).execute();
    await db.destroy();

    expect(await store.ready()).toBe(false);
    await expect(open({ url })).rejects.toThrow(
      /^Expected a database at .* got one with 0999-later/,
    );
    await expect(open({ url })).rejects.toBeInstanceOf(Refusal);
  });

  it.runIf(kind === 'postgres')('take turns when several processes start at once', async () => {
    const url = await freshUrl();
    const first = openDatabase(url);
    await sql`drop schema public cascade`.execute(first.db);
    await sql`create schema public`.execute(first.db);
    const databases = [first, openDatabase(url), openDatabase(url)];
    await Promise.all(databases.map((database) => migrate(database, testNow)));
    await Promise.all(databases.map(({ db }) => db.destroy()));

    expect(await (await open({ url })).ready()).toBe(true);
  });

  it('make tables that hold their own: no outcome without its referral', async () => {
    const url = await freshUrl();
    await open({ url });
    const { db } = openDatabase(url);
    const orphan = db
      .insertInto('outcome')
      .values({
        id: '1',
        ref: 'R-EMID-26-09999',
        region: 'EMID',
        four_p: 'pursue',
        disruption: 'major',
        safeguarded: 0,
        arrests: 0,
        by_id: '1',
        by_name: 'Sam Gateway',
        at: testNow,
      })
      .execute();

    await expect(orphan).rejects.toThrow(/foreign key/i);
    await db.destroy();
  });

  it('make tables that take no other states and no text for numbers', async () => {
    const url = await freshUrl();
    await open({ url });
    const { db } = openDatabase(url);
    const bad = ['lost', 'waiting'].map((state) =>
      sql`insert into outbox (kind, data, key, state, attempts, created_at, not_before)
        values ('a', '{}', 'a', ${state}, 0, 0, ${state === 'waiting' ? 'soon' : 0})`.execute(db),
    );
    const outcomes = await Promise.allSettled(bad);

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await db.destroy();
  });
});
