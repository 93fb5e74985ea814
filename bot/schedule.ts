import { schedule as every } from 'node-cron';
import type { Context } from './context.ts';
import type { Job } from './job.ts';
import type { Log } from './log.ts';

export interface Schedule {
  stop(): Promise<void>;
}

/** One tick a second; each job runs by itself, so that none is late because another is slow or fails. */
export function startSchedule(ctx: Context, jobs: readonly Job[]): Schedule {
  const running = new Map<Job, Promise<void>>();
  // Jobs do not wait for it: what another instance changed is known to them within a tick.
  let refreshing: Promise<void> | undefined;
  const tick = (): void => {
    refreshing ??= ctx.directory
      .refresh()
      .catch((error: unknown) => ctx.log.error('The list of people was not read', { error }))
      .finally(() => (refreshing = undefined));
    for (const job of jobs.filter((each) => !running.has(each))) {
      const run = job
        .run(ctx)
        .catch((error: unknown) => ctx.log.error('A job failed', { job: job.name, error }))
        .finally(() => running.delete(job));
      running.set(job, run);
    }
  };
  // A tick missed while the process was held up is made good by the next: event-loop delay is a metric already.
  const options = { name: 'tick', suppressMissedWarning: true, logger: loggerOn(ctx.log) };
  const task = every('* * * * * *', tick, options);
  return {
    async stop() {
      await task.destroy();
      await Promise.allSettled([refreshing, ...running.values()]);
    },
  };
}

/** The library would write lines of its own to the console. */
function loggerOn(log: Log) {
  const said =
    (level: 'debug' | 'warn' | 'error') =>
    (message: string | Error, error?: Error): void =>
      typeof message === 'string'
        ? log[level](message, { error })
        : log[level]('The clock failed', { error: message });
  return { debug: said('debug'), info: said('debug'), warn: said('warn'), error: said('error') };
}
