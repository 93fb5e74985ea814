import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { Refusal } from '../../domain/refusal.ts';
import { openDatabase } from '../../store/dialect.ts';
import { openStore } from '../../store/store.ts';
import { eachStore, testNow } from '../support/stores.ts';

const means = { newId: () => 'id', now: () => testNow };

async function refusalOf(url: string): Promise<string> {
  const opened = await openStore({ url, ...means }).catch((cause: unknown) => cause);
  if (opened instanceof Refusal) return opened.message;
  throw new Error('Expected a refusal, got something else', { cause: opened });
}

describe('A database that cannot be opened', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'raptor-dialect-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });

  it('is refused with a sentence when the file is something else', async () => {
    const path = join(folder, 'raptor.db');
    writeFileSync(path, 'This is a shopping list and no database. '.repeat(50));
    expect(await refusalOf(`sqlite:${path}`)).toBe(
      `Expected a database at ${path}, got a file that is not a database.`,
    );
  });

  it('is refused with a sentence when it is a folder', async () => {
    const path = join(folder, 'raptor.db');
    mkdirSync(path);
    expect(await refusalOf(`sqlite:${path}`)).toContain('got a path that cannot be opened');
  });

  it('is refused with a sentence when a file stands where its folder should be', async () => {
    writeFileSync(join(folder, 'data'), '');
    expect(await refusalOf(`sqlite:${join(folder, 'data', 'raptor.db')}`)).toContain(
      'got a file where a folder should be',
    );
  });

  it.skipIf(process.getuid?.() === 0)('is refused where nothing may be written', async () => {
    chmodSync(folder, 0o500);
    const path = join(folder, 'data', 'raptor.db');
    expect(await refusalOf(`sqlite:${path}`)).toContain('that may not be written to');
  });

  it.each(['mysql://localhost/raptor', 'raptor.db', 'postgres://[', 'sqlite:', ''])(
    'is refused with a sentence when the URL is "%s"',
    async (url) => {
      expect(await refusalOf(url)).toMatch(/^Expected DATABASE_URL to begin with/);
    },
  );

  it('is refused without its password when nobody answers there', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const address = probe.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    probe.close();
    await once(probe, 'close');

    expect(await refusalOf(`postgres://raptor:hunter2@127.0.0.1:${port}/raptor`)).toBe(
      `Expected a database at 127.0.0.1:${port}/raptor, got no answer: the connection was refused.`,
    );
  });

  it.skipIf(inject('postgres') === '')(
    'is refused when the server has none of that name',
    async () => {
      const refusal = await refusalOf(`${inject('postgres')}/nowhere`);
      expect(refusal).toMatch(/\/nowhere, got a server without that database\.$/);
    },
  );
});

describe('An SQLite file', () => {
  it('gets its folder, and commits that outlast a crash', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'raptor-dialect-'));
    const { db } = openDatabase(`sqlite:${join(folder, 'data', 'deep', 'raptor.db')}`);
    const settings = await Promise.all(
      ['journal_mode', 'synchronous', 'foreign_keys'].map(async (name) => {
        const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db);
        return rows[0]?.[name];
      }),
    );
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });

    expect(settings).toEqual(['wal', 2, 1]);
  });
});

eachStore('A database', (open, freshUrl) => {
  it('gives whole numbers, counts and sums as numbers', async () => {
    const url = await freshUrl();
    await open({ url });
    const { db } = openDatabase(url);
    await db.insertInto('counter').values({ name: 'a', next: testNow }).execute();
    const row = await db
      .selectFrom('counter')
      .select(({ fn }) => [
        'next',
        fn.countAll<number>().as('count'),
        fn.sum<number>('next').as('sum'),
      ])
      .groupBy('next')
      .executeTakeFirst();
    await db.destroy();

    expect(row).toEqual({ next: testNow, count: 1, sum: testNow });
  });
});
