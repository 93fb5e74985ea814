import { raptor } from '../../domain/actor.ts';
import { escalateCase } from '../escalate-case.ts';
import type { Job } from '../job.ts';

/** Tells the next of the list where nobody has acknowledged, or acted, in time. One that fails holds up no other. */
export const escalateCases: Job = {
  name: 'escalate-cases',
  async run(ctx) {
    for (const found of await ctx.store.read.cases.overdue(ctx.now())) {
      try {
        await ctx.store.change(raptor, 'safeguarding.escalated', async (tx) => {
          const told = await escalateCase(tx, { found, ctx });
          tx.note({ record: found.ref, detail: { from: found.step, told } });
        });
      } catch (error) {
        ctx.log.error('A case was not escalated', { ref: found.ref, error });
      }
    }
  },
};
