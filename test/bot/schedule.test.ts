import { randomUUID } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { createContext } from '../../bot/context.ts';
import type { Job } from '../../bot/job.ts';
import type { Log } from '../../bot/log.ts';
import { readOrganisation } from '../../bot/organisation.ts';
import { startSchedule } from '../../bot/schedule.ts';
import { openStore } from '../../store/store.ts';
import { organisationYaml } from '../support/cast.ts';

const started = Date.parse('2026-11-21T09:00:00Z');

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('ticks missed while something held the process up are made good in silence', async () => {
  let runs = 0;
  const { said, written } = await watch({ name: 'one', run: async () => void (runs += 1) });
  expect(runs).toBeGreaterThan(2);
  expect(said).toEqual([]);
  expect(written).toEqual([]);
});

test('what the clock itself trips over stands in our log, and nowhere else', async () => {
  const fault = new Error('Expected a promise, got a fault');
  const { said, written } = await watch({
    name: 'one',
    run() {
      throw fault;
    },
  });
  expect(said).toContainEqual(['The clock failed', { error: fault }]);
  expect(written).toEqual([]);
});

/** Runs a job for seconds, half a minute lost among them. What was logged, and what was written past the log. */
async function watch(job: Job) {
  const said: unknown[] = [];
  const say = (...line: unknown[]): void => void said.push(line);
  const log: Log = { debug: say, info: say, warn: say, error: say };
  const consoles = (['debug', 'info', 'warn', 'error'] as const).map((level) =>
    vi.spyOn(console, level).mockReturnValue(),
  );
  const store = await openStore({ url: 'sqlite::memory:', newId: randomUUID, now: () => started });
  const organisation = readOrganisation(organisationYaml, 'raptor.yaml');
  const ctx = createContext({ organisation, store, log, now: () => started });
  vi.useFakeTimers({ now: started });
  const schedule = startSchedule(ctx, [job]);
  await vi.advanceTimersByTimeAsync(2_000);
  vi.setSystemTime(started + 30_000);
  await vi.advanceTimersByTimeAsync(2_000);
  await schedule.stop();
  await store.close();
  return { said, written: consoles.flatMap(({ mock }) => mock.calls) };
}
