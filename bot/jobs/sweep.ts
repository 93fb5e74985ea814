import type { Job } from '../job.ts';

/** Clears away what only kept the traffic straight: answers to repeats, notices done with. Looks once an hour. */
export function sweep(): Job {
  let next = 0;
  return {
    name: 'sweep',
    async run({ store, realNow }) {
      if (realNow() < next) return;
      next = realNow() + 3_600_000;
      await store.inbound.sweep(realNow());
      await store.outbox.sweep(realNow());
    },
  };
}
