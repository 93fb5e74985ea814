import type { Db } from './dialect.ts';

export type Arrival =
  | { readonly state: 'new' }
  | { readonly state: 'running' }
  | { readonly state: 'answered'; readonly answer: string };

/** `key` is the activity's id within its conversation; `now` is real time. */
interface Arriving {
  readonly key: string;
  readonly now: number;
}

/** A press is answered within 15 s (Teams gives up then): an older one without an answer died with its process. */
const runningFor = 20_000;
const keptFor = 24 * 60 * 60 * 1000;

/** Activities come again when the service is unsure: each is answered once, and a copy gets the first one's answer. */
export function inboundOn(db: Db) {
  return {
    async begin({ key, now }: Arriving): Promise<Arrival> {
      const added = await db
        .insertInto('inbound')
        .values({ key, at: now })
        .onConflict((known) => known.column('key').doNothing())
        .executeTakeFirst();
      if (added.numInsertedOrUpdatedRows === 1n) return { state: 'new' };
      const taken = await db
        .updateTable('inbound')
        .set({ at: now })
        .where('key', '=', key)
        .where('answer', 'is', null)
        .where('at', '<', now - runningFor)
        .executeTakeFirst();
      if (taken.numUpdatedRows === 1n) return { state: 'new' };
      const first = await db
        .selectFrom('inbound')
        .select('answer')
        .where('key', '=', key)
        .executeTakeFirst();
      const answer = first?.answer ?? undefined;
      return answer === undefined ? { state: 'running' } : { state: 'answered', answer };
    },

    async finish(key: string, answer: string): Promise<void> {
      await db.updateTable('inbound').set({ answer }).where('key', '=', key).execute();
    },

    /** It failed by a fault: when it comes again, it is tried again. */
    async abandon(key: string): Promise<void> {
      await db.deleteFrom('inbound').where('key', '=', key).where('answer', 'is', null).execute();
    },

    /** At the start of the only process: what was under way died with the one before it. */
    async forgetUnanswered(): Promise<void> {
      await db.deleteFrom('inbound').where('answer', 'is', null).execute();
    },

    /** Forgets what is older than a day: the service does not repeat itself that late. */
    async sweep(now: number): Promise<void> {
      await db
        .deleteFrom('inbound')
        .where('at', '<', now - keptFor)
        .execute();
    },
  };
}
