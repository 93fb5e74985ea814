import type { Db } from './dialect.ts';

/** Where one card about one record stands, so that the next notice edits it in place. */
export interface Post {
  readonly card: string;
  readonly ref: string;
  readonly conversationId: string;
  readonly activityId: string;
  readonly at: number;
}

export function postReads(db: Db) {
  return {
    /** Every place where this card of this record stands, oldest first. */
    async find(card: string, ref: string): Promise<Post[]> {
      const rows = await db
        .selectFrom('post')
        .selectAll()
        .where('card', '=', card)
        .where('ref', '=', ref)
        .orderBy('at')
        .orderBy('conversation_id')
        .execute();
      return rows.map((row) => ({
        card: row.card,
        ref: row.ref,
        conversationId: row.conversation_id,
        activityId: row.activity_id,
        at: row.at,
      }));
    },
  };
}

export function postWrites(db: Db) {
  return {
    /** One card of a record stands once in a conversation: the newest counts. */
    async remember(post: Post): Promise<void> {
      const where = { activity_id: post.activityId, at: post.at };
      await db
        .insertInto('post')
        .values({ card: post.card, ref: post.ref, conversation_id: post.conversationId, ...where })
        .onConflict((stands) =>
          stands.columns(['card', 'ref', 'conversation_id']).doUpdateSet(where),
        )
        .execute();
    },

    /** The message is gone; a newer one of the same card stays remembered. */
    async forget(post: Pick<Post, 'conversationId' | 'activityId'>): Promise<void> {
      await db
        .deleteFrom('post')
        .where('conversation_id', '=', post.conversationId)
        .where('activity_id', '=', post.activityId)
        .execute();
    },
  };
}
