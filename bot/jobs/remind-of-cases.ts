import { raptor } from '../../domain/actor.ts';
import { remindOfCase } from '../escalate-case.ts';
import type { Job } from '../job.ts';

/** Reminds those who were told of a case when half its time is gone. One that fails holds up no other. */
export const remindOfCases: Job = {
  name: 'remind-of-cases',
  async run(ctx) {
    for (const found of await ctx.store.read.cases.toRemind(ctx.now())) {
      try {
        await ctx.store.change(raptor, 'safeguarding.reminded', async (tx) => {
          const reminded = await remindOfCase(tx, { found, ctx });
          tx.note({ record: found.ref, detail: { reminded } });
        });
      } catch (error) {
        ctx.log.error('Nobody was reminded of a case', { ref: found.ref, error });
      }
    }
  },
};
