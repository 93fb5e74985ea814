import { raptor } from '../../domain/actor.ts';
import { askedSince } from '../draft-view.ts';
import type { Job } from '../job.ts';
import { notice } from '../notice.ts';

/** Asks the writer about an unsent draft that speaks of danger: once, whatever restarts. */
export const askAboutDrafts: Job = {
  name: 'ask-about-drafts',
  async run(ctx) {
    for (const { id, personId } of await ctx.store.read.drafts.toAsk(askedSince(ctx))) {
      await ctx.store.change(raptor, 'draft.asked', async (tx) => {
        const asked = await tx.drafts.ask(id, ctx.now());
        if (asked) await tx.outbox.add(notice({ kind: 'draft-question', ref: id, to: personId }));
        tx.note({ record: `draft ${id}`, detail: { asked } });
      });
    }
  },
};
