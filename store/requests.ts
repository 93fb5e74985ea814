import { mayCarryScore } from '../domain/request.ts';
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

export function requestWrites(db: Db) {
  return {
    /** A referral or a request has gone to another gateway: which request may still carry whose score. */
    async carryScores(ref: string): Promise<void> {
      const pairs = await db
        .selectFrom('request')
        .innerJoin('referral as asks', 'asks.ref', 'request.ref')
        .innerJoin('referral as about', 'about.ref', 'request.relates')
        .select(['asks.ref', 'asks.region', 'asks.handling'])
        .select(['about.ref as aboutRef', 'about.kind', 'about.region as aboutRegion'])
        .select('about.handling as aboutHandling')
        .where((eb) => eb.or([eb('asks.ref', '=', ref), eb('about.ref', '=', ref)]))
        .execute();
      for (const row of pairs) {
        const carries = mayCarryScore(
          { region: row.region, handling: { code: row.handling } },
          { kind: row.kind, region: row.aboutRegion, handling: { code: row.aboutHandling } },
        );
        await db
          .updateTable('request')
          .set({ score_from: carries ? row.aboutRef : null })
          .where('ref', '=', row.ref)
          .execute();
      }
    },
  };
}
