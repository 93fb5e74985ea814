import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { Refusal } from '../../domain/refusal.ts';
import { openDatabase } from '../../store/dialect.ts';
import type { Db } from '../../store/dialect.ts';
import { safeguardingReads } from '../../store/safeguarding-reads.ts';
import { migrate } from '../../store/migrate.ts';
import { beginning } from '../../store/migrations/0001-beginning.ts';
import { deliveryAndAudit } from '../../store/migrations/0002-delivery-and-audit.ts';
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
      '0003-first-deadline',
      '0004-drafts',
      '0005-people',
      '0006-requests',
      '0007-safeguarding',
      '0008-wordings',
      '0009-joining',
      '0010-triage-clock',
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

  it('bring over a case that was opened before them, with its time as the first one', async () => {
    const url = await freshUrl();
    const database = openDatabase(url);
    const { db, dialect } = database;
    if (dialect === 'postgres') await emptied(db);
    const names = ['0001-beginning', '0002-delivery-and-audit'];
    const statements = [...beginning(dialect), ...deliveryAndAudit(dialect)];
    const begun = `create table migration (name text primary key, at ${dialect === 'postgres' ? 'bigint' : 'integer'} not null)`;
    for (const statement of [begun, ...statements]) await sql.raw(statement).execute(db);
    await db
      .insertInto('migration')
      .values(names.map((name) => ({ name, at: testNow })))
      .execute();
    await db.transaction().execute(async (trx) => {
      await sql`insert into referral values ('R-1', 'referral', 'EMID', 'DERBS', 'submitted', 1, 'A title',
        'A narrative', '{}', '[]', null, null, '[]', 'P', null, 'pat', 'Pat Officer', 1, 2, null, null, null,
        null)`.execute(trx);
      await sql`insert into safeguarding_case values ('S-1', 'R-1', 'EMID', 'interrupt', 'open', 1, '[]', 1,
        ${testNow}, 2, null, null, null)`.execute(trx);
      await sql`insert into safeguarding_case values ('S-2', 'R-1', 'EMID', 'same-day', 'acknowledged', 2,
        '["child-exploited"]', 1, ${testNow}, 1, 'di', 'Di Inspector', 5)`.execute(trx);
      await sql`insert into safeguarding_alert values ('S-2', 1, 'di', 'Di Inspector', 1, null, 1, 2)`.execute(
        trx,
      );
      await sql`insert into safeguarding_record values ('a', 'S-2', 'Seen', null, 'M-1', 'di', 'Di Inspector', 6)`.execute(
        trx,
      );
    });
    await migrate(database, testNow);
    const found = await db.selectFrom('safeguarding_case').select('first_acknowledge_by').execute();
    const kept = await safeguardingReads(db).find('S-2');
    await db.destroy();

    expect(found).toEqual([{ first_acknowledge_by: testNow }, { first_acknowledge_by: testNow }]);
    // Its gates are taken to hold still, and whoever acknowledged it owes an action.
    expect(kept).toMatchObject({
      referralRef: 'R-1',
      standing: ['child-exploited'],
      recordBy: testNow,
      alerts: [{ to: { id: 'di' }, sentAt: 2 }],
      records: [{ action: 'Seen', reference: 'M-1', at: 6 }],
    });
  });

  it.runIf(kind === 'postgres')('take turns when several processes start at once', async () => {
    const url = await freshUrl();
    const first = openDatabase(url);
    await emptied(first.db);
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

/** A PostgreSQL test database comes with every table made. */
async function emptied(db: Db): Promise<void> {
  await sql`drop schema public cascade`.execute(db);
  await sql`create schema public`.execute(db);
}
