import { raptor } from '../../domain/actor.ts';
import type { Job } from '../job.ts';
import { escalateCase } from '../open-case.ts';

/** Tells the next of the list where nobody has acknowledged a safeguarding case in time. */
export const escalateCases: Job = {
  name: 'escalate-cases',
  async run(ctx) {
    for (const found of await ctx.store.read.cases.overdue(ctx.now())) {
      await ctx.store.change(raptor, 'safeguarding.escalated', async (tx) => {
        const told = await escalateCase(tx, { found, ctx });
        tx.note({ record: found.ref, detail: { from: found.step, told } });
      });
    }
  },
};
