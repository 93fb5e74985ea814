import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../store/dialect.ts';
import type { Database } from '../../store/dialect.ts';
import type { Store } from '../../store/store.ts';
import { eachStore } from '../support/stores.ts';

const ada = { id: 'person-7', name: 'Ada Admin' };

async function withEntries(store: Store, count: number): Promise<void> {
  for (let i = 1; i <= count; i += 1) {
    await store.change(ada, 'list.read', (tx) => Promise.resolve(tx.note({ record: `EMID ${i}` })));
  }
}

/** Does to the tables what somebody with the database's password could do. */
async function tamper(url: string, ...statements: RawBuilder<unknown>[]): Promise<void> {
  const database: Database = openDatabase(url);
  try {
    for (const statement of statements) await statement.execute(database.db);
  } finally {
    await database.db.destroy();
  }
}

function withoutGuards(url: string): RawBuilder<unknown>[] {
  return url.startsWith('sqlite:')
    ? ['next', 'no_update', 'no_delete'].map((name) => sql.raw(`drop trigger audit_${name}`))
    : [sql`alter table audit disable trigger all`];
}

const copyOfFirst = sql`select 1, at, actor_id, 'Someone Else', change, operation, record,
  recipients, reason, detail, prev_hash, hash from audit where seq = 1`;

eachStore('The audit log', (open, freshUrl) => {
  it.for([
    ['an update', sql`update audit set actor_name = 'Someone Else' where seq = 2`],
    ['a deletion', sql`delete from audit where seq = 2`],
    ['a deletion of everything', sql`delete from audit`],
  ] as const)('refuses %s', async ([, statement]) => {
    const url = await freshUrl();
    const store = await open({ url });
    await withEntries(store, 3);

    await expect(tamper(url, statement)).rejects.toThrow('audit is append-only');
    expect(await store.read.audit.verify()).toMatchObject({ entries: 3 });
  });

  it('refuses the ways round its guards that this database has', async () => {
    const url = await freshUrl();
    const store = await open({ url });
    await withEntries(store, 3);
    const roundabout = url.startsWith('sqlite:')
      ? [sql`insert or replace into audit ${copyOfFirst}`, sql`replace into audit ${copyOfFirst}`]
      : [
          sql`truncate audit`,
          sql`insert into audit ${copyOfFirst} on conflict (seq) do update set actor_name = excluded.actor_name`,
        ];

    for (const statement of roundabout) {
      await expect(tamper(url, statement)).rejects.toThrow('audit is append-only');
    }
    expect(await store.read.audit.verify()).not.toHaveProperty('broken');
  });

  it.for([
    ['an altered entry', 2, 'altered', sql`update audit set detail = '{"n":1}' where seq = 2`],
    ['a missing entry', 2, 'Expected entry 2, got entry 3', sql`delete from audit where seq = 2`],
    ['a missing first entry', 1, 'Expected entry 1', sql`delete from audit where seq = 1`],
    [
      'an end cut off',
      3,
      'Expected the chain to reach entry 3',
      sql`delete from audit where seq = 3`,
    ],
    [
      'a resealed entry',
      3,
      'entry before it',
      sql`update audit set hash = 'x', prev_hash = 'x' where seq = 3`,
    ],
    [
      'another end',
      4,
      'Expected the chain to reach entry 3',
      sql`update audit_head set hash = 'x'`,
    ],
    ['a log without its head', 4, 'Expected the chain to reach', sql`delete from audit_head`],
  ] as const)('finds %s when the guards are gone', async ([, seq, because, statement]) => {
    const url = await freshUrl();
    const store = await open({ url });
    await withEntries(store, 3);
    await tamper(url, ...withoutGuards(url), statement);

    const { broken } = await store.read.audit.verify();
    expect(broken).toMatchObject({ seq });
    expect(broken?.because).toContain(because);
  });

  it('holds for text that a database would change', async () => {
    const store = await open();
    await store.change({ id: 'x', name: 'Half a \uD83D pair' }, 'list.read', (tx) =>
      Promise.resolve(tx.note({ record: 'EMID', reason: 'nul \0', recipients: ['\uDC00\0'] })),
    );

    expect(await store.read.audit.verify()).not.toHaveProperty('broken');
  });

  it('is walked in batches to its end', async () => {
    const store = await open();
    await store.change(ada, 'list.read', (tx) => {
      for (let i = 0; i < 2_001; i += 1) tx.note({ record: `EMID ${i}` });
      return Promise.resolve();
    });

    expect(await store.read.audit.verify()).toMatchObject({ entries: 2_001 });
  });

  describe('when empty', () => {
    it('holds', async () => {
      const store = await open();
      expect(await store.read.audit.verify()).toEqual({ entries: 0, head: '0'.repeat(64) });
    });
  });
});
