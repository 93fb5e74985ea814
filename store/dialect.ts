import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import {
  Kysely,
  PostgresDialect,
  sql,
  SqliteAdapter,
  SqliteDialect,
  SqliteQueryCompiler,
} from 'kysely';
import { Pool, types } from 'pg';
import { Refusal } from '../domain/refusal.ts';
import type { Tables } from './tables.ts';

/** A handle to query with: the database's own, or a transaction's. */
export type Db = Kysely<Tables>;

export type DialectName = 'sqlite' | 'postgres';

export interface Database {
  readonly db: Db;
  readonly dialect: DialectName;
  /** Where it is, fit to be read by anyone: never with its password. */
  readonly place: string;
}

/** Opens what `DATABASE_URL` names: `sqlite:<path>`, `sqlite::memory:` or `postgres://…`. */
export function openDatabase(url: string): Database {
  if (/^sqlite:./.test(url)) return openSqlite(url.slice('sqlite:'.length).replace(/^\/\//, ''));
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return openPostgres(url);
  throw new Refusal(
    'database-url',
    'Expected DATABASE_URL to begin with sqlite: or postgres://, got something else.',
  );
}

function openSqlite(path: string): Database {
  const place = path === ':memory:' ? 'memory' : path;
  return {
    db: new Kysely({ dialect: new LocklessSqlite({ database: cached(sqliteAt(path)) }) }),
    dialect: 'sqlite',
    place,
  };
}

function sqliteAt(path: string): BetterSqlite.Database {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const database = new BetterSqlite(path, { timeout: 5_000 });
    try {
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      database.pragma('foreign_keys = ON');
      return database;
    } catch (cause) {
      database.close();
      throw cause;
    }
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** Kysely prepares every query anew and begins deferred, which fails at once when a read turns into a write. */
function cached(database: BetterSqlite.Database) {
  const statements = new Map<string, BetterSqlite.Statement>();
  return {
    close: () => void database.close(),
    prepare(text: string) {
      const known = statements.get(text);
      if (known) return known;
      const prepared = database.prepare(text === 'begin' ? 'begin immediate' : text);
      if (statements.size >= 500) statements.clear();
      statements.set(text, prepared);
      return prepared;
    },
  };
}

/** `begin immediate` already locks out every other writer, so `for update skip locked` says nothing here. */
class LocklessSqlite extends SqliteDialect {
  override createQueryCompiler(): SqliteQueryCompiler {
    return new LocklessCompiler();
  }
}

class LocklessCompiler extends SqliteQueryCompiler {
  protected override visitSelectModifier(): void {
    // Nothing to say.
  }
}

function openPostgres(url: string): Database {
  const { hostname, port, pathname } = new URL(url);
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    types: { getTypeParser },
  });
  // An idle connection that breaks leaves the pool by itself; unheard, the event would end the process.
  pool.on('error', () => undefined);
  return {
    db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    dialect: 'postgres',
    place: `${hostname || 'localhost'}:${port || '5432'}${pathname}`,
  };
}

/** int8 (20) and numeric (1700) come as text: every number here is well within 2^53. */
const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === 20 || oid === 1700 ? Number : types.getTypeParser(oid, format);

/** In bytes: the whole file, or all of the database on its server. */
export async function databaseSize(db: Db): Promise<number> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  const { rows } = await (isSqlite ? sqliteSize : postgresSize).execute(db);
  return rows[0]?.bytes ?? 0;
}

const sqliteSize = sql<{ bytes: number }>`
  select page_count * page_size as bytes from pragma_page_count, pragma_page_size`;
const postgresSize = sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`;

/** The sentence for a database that cannot be used; anything unexpected stays as it is, a fault. */
export function unreadable(place: string, cause: unknown): unknown {
  const code = codeOf(cause);
  const because = Object.entries(reasons).find(([start]) => code.startsWith(start))?.[1];
  if (!because) return cause;
  return new Refusal('database', `Expected a database at ${place}, got ${because}.`);
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  // The pool gives no code of its own when nobody answers in time.
  return /timeout/i.test(cause.message) ? 'ETIMEDOUT' : '';
}

const reasons = {
  SQLITE_NOTADB: 'a file that is not a database',
  SQLITE_CORRUPT: 'a damaged database',
  SQLITE_CANTOPEN: 'a path that cannot be opened',
  SQLITE_READONLY: 'a file that may not be written to',
  SQLITE_BUSY: 'a database that another process holds',
  SQLITE_FULL: 'a full disk',
  SQLITE_IOERR: 'a disk that cannot be read',
  EACCES: 'a folder that may not be written to',
  EPERM: 'a folder that may not be written to',
  EROFS: 'a disk that may not be written to',
  EEXIST: 'a file where a folder should be',
  ENOTDIR: 'a file where a folder should be',
  ECONNREFUSED: 'no answer: the connection was refused',
  ECONNRESET: 'a connection that broke',
  ENOTFOUND: 'a host that nobody knows',
  EAI_AGAIN: 'a host that nobody knows',
  ETIMEDOUT: 'no answer in time',
  '28': 'a name or password that it does not take',
  '3D000': 'a server without that database',
  '42501': 'a database where this user may not make tables',
  '53300': 'a server with no connection to spare',
  '57P03': 'a server that is still starting',
} as const;
