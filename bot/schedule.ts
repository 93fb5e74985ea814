import { schedule as every } from 'node-cron';
import type { Context } from './context.ts';
import type { Job } from './job.ts';

export interface Schedule {
  stop(): Promise<void>;
}

/** One tick a second; each job runs by itself, so that none is late because another is slow or fails. */
export function startSchedule(ctx: Context, jobs: readonly Job[]): Schedule {
  const running = new Map<Job, Promise<void>>();
  const tick = (): void => {
    for (const job of jobs.filter((each) => !running.has(each))) {
      const run = job
        .run(ctx)
        .catch((error: unknown) => ctx.log.error('A job failed', { job: job.name, error }))
        .finally(() => running.delete(job));
      running.set(job, run);
    }
  };
  const task = every('* * * * * *', tick, { name: 'tick' });
  return {
    async stop() {
      await task.destroy();
      await Promise.allSettled(running.values());
    },
  };
}
