import type { Db } from '../../../store/dialect.ts';

/** Everything but the ids, which are new each time. */
export async function wholeHistory(db: Db) {
  const tables = ['referral', 'score', 'link', 'task', 'product', 'safeguarding_case'] as const;
  const rows = await Promise.all(
    tables.map(async (table) => [table, await db.selectFrom(table).selectAll().execute()] as const),
  );
  const sorted = rows.map(([table, each]) => [
    table,
    each.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
  ]);
  return Object.fromEntries(sorted) as Record<(typeof tables)[number], readonly object[]>;
}
