import type { Job } from '../job.ts';

/** Answers kept for repeated activities are forgotten after a day; once an hour is often enough to look. */
export function sweepInbound(): Job {
  let next = 0;
  return {
    name: 'sweep-inbound',
    async run(ctx) {
      if (ctx.realNow() < next) return;
      next = ctx.realNow() + 3_600_000;
      await ctx.store.inbound.sweep(ctx.realNow());
    },
  };
}
