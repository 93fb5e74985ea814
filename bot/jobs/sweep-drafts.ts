import { raptor } from '../../domain/actor.ts';
import { keptSince } from '../draft-view.ts';
import { eraseDraft } from '../erase-draft.ts';
import type { Job } from '../job.ts';

/** Erases what was begun, not sent and not touched for as long as the organisation keeps drafts. */
export const sweepDrafts: Job = {
  name: 'sweep-drafts',
  async run(ctx) {
    const { keepDays } = ctx.organisation.drafts;
    const why = {
      by: raptor,
      change: 'draft.swept',
      reason: `Unsent for ${keepDays} days`,
    } as const;
    for (const draft of await ctx.store.read.drafts.untouchedSince(keptSince(ctx)))
      await eraseDraft(ctx, draft, why);
  },
};
