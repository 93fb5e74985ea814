import type { TaskingRequest } from '../domain/request.ts';
import type { Db } from './dialect.ts';

export async function requestOf(db: Db, ref: string): Promise<TaskingRequest | undefined> {
  const row = await db.selectFrom('request').selectAll().where('ref', '=', ref).executeTakeFirst();
  return (
    row && {
      product: row.product,
      relates: row.relates ?? undefined,
      needed: row.needed ?? undefined,
      sio: row.sio ?? undefined,
      scoreFrom: row.score_from ?? undefined,
    }
  );
}

export async function addRequest(
  db: Db,
  { ref, request }: { ref: string; request: TaskingRequest },
): Promise<void> {
  await db
    .insertInto('request')
    .values({
      ref,
      product: request.product,
      relates: request.relates ?? null,
      needed: request.needed ?? null,
      sio: request.sio ?? null,
      score_from: request.scoreFrom ?? null,
    })
    .execute();
}
