import { existsSync } from 'node:fs';
import { openDatabase, unreadable } from './dialect.ts';
import { compareMigrations } from './migrate.ts';

/** How far a database has come. `new`: there is none yet, or nothing in it. */
export type DatabaseState =
  | { readonly state: 'new' }
  | { readonly state: 'current' }
  | { readonly state: 'behind' | 'newer'; readonly migrations: readonly string[] };

/** Looks without changing anything: opening the store would bring the database up to date. */
export async function inspectDatabase(url: string): Promise<DatabaseState> {
  const file = /^sqlite:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (file === ':memory:' || (file !== undefined && !existsSync(file))) return { state: 'new' };
  const { db, place } = openDatabase(url);
  try {
    const { missing, unknown } = await compareMigrations(db);
    if (unknown.length > 0) return { state: 'newer', migrations: unknown };
    if (missing.length === 0) return { state: 'current' };
    const { length } = await db.introspection.getTables();
    return length === 0 ? { state: 'new' } : { state: 'behind', migrations: missing };
  } catch (cause) {
    throw unreadable(place, cause);
  } finally {
    await db.destroy();
  }
}
