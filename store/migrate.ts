import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { Refusal } from '../domain/refusal.ts';
import type { Database, Db, DialectName } from './dialect.ts';
import { beginning } from './migrations/0001-beginning.ts';
import { deliveryAndAudit } from './migrations/0002-delivery-and-audit.ts';
import { firstDeadline } from './migrations/0003-first-deadline.ts';
import { drafts } from './migrations/0004-drafts.ts';
import { people } from './migrations/0005-people.ts';
import { requests } from './migrations/0006-requests.ts';
import { safeguarding } from './migrations/0007-safeguarding.ts';
import { wordings } from './migrations/0008-wordings.ts';
import { joining } from './migrations/0009-joining.ts';
import { triageClock } from './migrations/0010-triage-clock.ts';

/** In the order they run. Written once, never edited: what stands in a database was made by exactly these. */
const migrations: Readonly<Record<string, (dialect: DialectName) => readonly string[]>> = {
  '0001-beginning': beginning,
  '0002-delivery-and-audit': deliveryAndAudit,
  '0003-first-deadline': firstDeadline,
  '0004-drafts': drafts,
  '0005-people': people,
  '0006-requests': requests,
  '0007-safeguarding': safeguarding,
  '0008-wordings': wordings,
  '0009-joining': joining,
  '0010-triage-clock': triageClock,
};

/** Any number, as long as every process that migrates takes the same. */
const lockNumber = 5_021_861;

/** Runs what is missing, all or nothing. Processes that start together take turns. */
export async function migrate({ db, dialect, place }: Database, at: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (dialect === 'postgres') {
      await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(trx);
      await sql`set local statement_timeout = 0`.execute(trx);
    }
    await sql`create table if not exists migration (name text primary key, at ${sql.raw(dialect === 'postgres' ? 'bigint' : 'integer')} not null)`.execute(
      trx,
    );
    const done = await doneIn(trx);
    const unknown = done.filter((name) => !(name in migrations));
    if (unknown.length > 0) {
      throw new Refusal(
        'database-newer',
        `Expected a database at ${place} of this version or older, got one with ${unknown.join(', ')}: start the newer version.`,
      );
    }
    for (const [name, statements] of Object.entries(migrations)) {
      if (done.includes(name)) continue;
      for (const statement of statements(dialect)) await sql.raw(statement).execute(trx);
      await trx.insertInto('migration').values({ name, at }).execute();
    }
  });
}

/** False too for a database that a newer version has taken on. */
export async function isCurrent(db: Db): Promise<boolean> {
  const done = await doneIn(db);
  return isDeepStrictEqual(done, Object.keys(migrations));
}

/** What this version would still run, and what only a newer one knows. */
export async function compareMigrations(
  db: Db,
): Promise<{ missing: readonly string[]; unknown: readonly string[] }> {
  const tables = await db.introspection.getTables();
  const done = tables.some(({ name }) => name === 'migration') ? await doneIn(db) : [];
  return {
    missing: Object.keys(migrations).filter((name) => !done.includes(name)),
    unknown: done.filter((name) => !(name in migrations)),
  };
}

async function doneIn(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('migration').select('name').orderBy('name').execute();
  return rows.map((row) => row.name);
}
