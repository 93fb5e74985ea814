import BetterSqlite from 'better-sqlite3';
import { Client } from 'pg';

/** Every row of every table as text, read past the store: what stands nowhere here is stored nowhere. */
export async function everythingStored(databaseUrl: string): Promise<string> {
  return databaseUrl.startsWith('sqlite:')
    ? fromSqlite(databaseUrl.slice('sqlite:'.length))
    : fromPostgres(databaseUrl);
}

function fromSqlite(file: string): string {
  const database = new BetterSqlite(file, { readonly: true });
  const tables = database
    .prepare<[], { name: string }>("select name from sqlite_master where type = 'table'")
    .all();
  const rows = tables.map(({ name }) => database.prepare(`select * from "${name}"`).all());
  database.close();
  return JSON.stringify(rows);
}

async function fromPostgres(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const tables = await client.query<{ tablename: string }>(
    "select tablename from pg_tables where schemaname = 'public'",
  );
  const rows: unknown[] = [];
  for (const { tablename } of tables.rows) {
    rows.push((await client.query(`select * from "${tablename}"`)).rows);
  }
  await client.end();
  return JSON.stringify(rows);
}
