import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'pg';
import { afterEach, describe, inject } from 'vitest';
import { openStore } from '../../store/store.ts';
import type { Store } from '../../store/store.ts';
import { quickFolder } from './quick-folder.ts';

/** A Saturday morning in the rehearsals' year. */
export const testNow = Date.UTC(2026, 10, 21, 9, 0);

export interface Opening {
  /** One made by `freshUrl`, else a fresh one. Two openings of one SQLite file in one process block each other. */
  readonly url?: string;
  readonly now?: () => number;
}

/** Opens a store that is closed after the test, its database removed. */
export type Open = (opening?: Opening) => Promise<Store>;

/** A new, empty database: a file, or one of the PostgreSQL server. */
export type FreshUrl = () => Promise<string>;

type Cases = (open: Open, freshUrl: FreshUrl, kind: 'sqlite' | 'postgres') => void;

/** Runs the same cases on SQLite and on PostgreSQL. */
export function eachStore(title: string, cases: Cases): void {
  const server = inject('postgres');
  const serverUrl = (drops: Drops) => postgresUrl(server, drops);
  describe(`${title}, on SQLite`, () => {
    withDatabases(sqliteUrl, (open, freshUrl) => cases(open, freshUrl, 'sqlite'));
  });
  describe.skipIf(server === '')(`${title}, on PostgreSQL`, () => {
    withDatabases(serverUrl, (open, freshUrl) => cases(open, freshUrl, 'postgres'));
  });
}

type Drops = (() => Promise<void> | void)[];

function withDatabases(
  makeUrl: (drops: Drops) => Promise<string>,
  cases: (open: Open, freshUrl: FreshUrl) => void,
): void {
  const drops: Drops = [];
  // Newest first: a store is closed before its database goes.
  afterEach(async () => {
    for (const drop of drops.splice(0).toReversed()) await drop();
  });
  const open: Open = async ({ url, now = () => testNow } = {}) => {
    const store = await openStore({ url: url ?? (await makeUrl(drops)), newId: randomUUID, now });
    drops.push(() => store.close());
    return store;
  };
  cases(open, () => makeUrl(drops));
}

function sqliteUrl(drops: Drops): Promise<string> {
  const folder = mkdtempSync(join(quickFolder(), 'raptor-store-'));
  drops.push(() => rmSync(folder, { recursive: true, force: true }));
  return Promise.resolve(`sqlite:${join(folder, 'raptor.db')}`);
}

async function postgresUrl(server: string, drops: Drops): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Copying the files is several times quicker here than writing each page to the log.
  await administer(server, `create database ${name} template template_raptor strategy file_copy`);
  drops.push(() => administer(server, `drop database ${name} with (force)`));
  return `${server}/${name}`;
}

/** Over one connection a worker, since each costs PostgreSQL a process. */
async function administer(server: string, statement: string): Promise<void> {
  administrator ??= new Pool({ connectionString: `${server}/postgres`, max: 1 });
  await administrator.query(statement);
}

let administrator: Pool | undefined;
