import type { Db } from './dialect.ts';

/** An intention to tell somebody: the card is drawn from the facts as they are at sending. */
export interface Notice {
  readonly kind: string;
  /** Equal keys that still wait are one notice. */
  readonly key: string;
  readonly data: object;
  /** Real time (ms UTC); absent: at once. */
  readonly notBefore?: number | undefined;
}

export function outboxWrites(db: Db, now: () => number) {
  let added = 0;
  return {
    /** How many notices this transaction has asked for. */
    added: () => added,

    /** Commits with the change. A waiting notice of the same key is enough: nothing is added, the sooner time counts. */
    async add(notice: Notice): Promise<void> {
      added += 1;
      const notBefore = notice.notBefore ?? 0;
      // The lock keeps it from being claimed, and drawn from the facts before this change, until the commit.
      // One that is locked already may be on its way: then a second notice is right, and nobody waits.
      const waiting = await db
        .selectFrom('outbox')
        .select(['id', 'not_before'])
        .where('key', '=', notice.key)
        .where('state', '=', 'waiting')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (!waiting) return insert(db, { ...notice, notBefore }, now());
      if (waiting.not_before <= notBefore) return;
      await db
        .updateTable('outbox')
        .set({ not_before: notBefore })
        .where('id', '=', waiting.id)
        .execute();
    },
  };
}

async function insert(db: Db, notice: Notice & { notBefore: number }, now: number): Promise<void> {
  await db
    .insertInto('outbox')
    .values({
      kind: notice.kind,
      key: notice.key,
      data: JSON.stringify(notice.data),
      state: 'waiting',
      attempts: 0,
      created_at: now,
      not_before: notice.notBefore,
    })
    .execute();
}
