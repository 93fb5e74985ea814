import type { Person } from '../domain/actor.ts';
import type { Draft } from '../store/drafts.ts';
import type { Context } from './context.ts';
import { notice } from './notice.ts';
import type { Reply } from './turn.ts';

interface Why {
  readonly by: Person;
  readonly change: 'draft.discarded' | 'draft.swept';
  readonly reason: string;
}

/** Takes a draft out of every place where it stood. The log says whose and why, never what. False: no longer as read. */
export async function eraseDraft(ctx: Context, draft: Draft, why: Why): Promise<boolean> {
  const { id, personId } = draft;
  try {
    await ctx.store.change(why.by, why.change, async (tx) => {
      if (!(await tx.drafts.erase(draft, { answer: JSON.stringify(erased) })))
        throw new NotErased();
      for (const card of ['intake', 'draft-question'] as const) {
        const stands = (await tx.posts.find(card, id)).length > 0;
        if (stands)
          await tx.outbox.add(notice({ kind: 'draft-erased', ref: id, to: personId, card }));
      }
      tx.note({ record: `draft ${id}`, reason: why.reason, detail: { writer: personId } });
    });
    return true;
  } catch (error) {
    if (error instanceof NotErased) return false;
    throw error;
  }
}

/** Rolls back: an erasure that did not happen must not stand in the log. */
class NotErased extends Error {}

/** What a press of its cards is answered with, should the service repeat it. */
const erased: Reply = { kind: 'sentence', text: 'This draft is erased. Type refer to begin anew.' };
