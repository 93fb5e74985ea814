import type { Product } from '../domain/task.ts';
import type { Db } from './dialect.ts';

/** The newest delivery of each task; earlier ones stay in the table. */
export async function newestProducts(
  db: Db,
  taskRefs: readonly string[],
): Promise<Map<string, Product>> {
  const rows = await db
    .selectFrom('product')
    .selectAll()
    .where('task_ref', 'in', [...taskRefs])
    .orderBy('n')
    .execute();
  return new Map(
    rows.map((row) => [
      row.task_ref,
      {
        summary: row.summary,
        findings: row.findings,
        yardstick: row.yardstick ?? undefined,
        hypotheses: row.hypotheses ?? undefined,
        gaps: row.gaps ?? undefined,
        recommendations: row.recommendations ?? undefined,
        link: row.link ?? undefined,
        by: { id: row.by_id, name: row.by_name },
        at: row.at,
      },
    ]),
  );
}

export function productWrites(db: Db) {
  return {
    async add(taskRef: string, product: Product): Promise<void> {
      const { n } = await db
        .selectFrom('product')
        .select((eb) => eb.fn.coalesce(eb.fn.max('n'), eb.lit(0)).as('n'))
        .where('task_ref', '=', taskRef)
        .executeTakeFirstOrThrow();
      await db
        .insertInto('product')
        .values({
          task_ref: taskRef,
          n: n + 1,
          summary: product.summary,
          findings: product.findings,
          yardstick: product.yardstick ?? null,
          hypotheses: product.hypotheses ?? null,
          gaps: product.gaps ?? null,
          recommendations: product.recommendations ?? null,
          link: product.link ?? null,
          by_id: product.by.id,
          by_name: product.by.name,
          at: product.at,
        })
        .execute();
    },
  };
}
