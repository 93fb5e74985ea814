import type { Db } from './dialect.ts';

/** Running numbers, one row a name; the row's lock makes every number one's own. */
export function counterWrites(db: Db) {
  return {
    async next(name: string): Promise<number> {
      await db
        .insertInto('counter')
        .values({ name, next: 1 })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute();
      const row = await db
        .updateTable('counter')
        .set((eb) => ({ next: eb('next', '+', 1) }))
        .where('name', '=', name)
        .returning('next')
        .executeTakeFirstOrThrow();
      return row.next - 1;
    },
  };
}
