import { raptor } from '../../domain/actor.ts';
import { beginAbsence } from '../begin-absence.ts';
import type { Job } from '../job.ts';

/** Somebody has gone away: what waits for them goes to their deputy, or to the next of the list. */
export const beginAbsences: Job = {
  name: 'begin-absences',
  async run(ctx) {
    for (const absence of await ctx.store.read.absences.toBegin(ctx.now())) {
      await ctx.store.change(raptor, 'absence.begun', (tx) => beginAbsence(tx, absence, ctx));
    }
  },
};
