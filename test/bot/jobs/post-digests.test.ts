import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Context } from '../../../bot/context.ts';
import { postDigest, postDigests } from '../../../bot/jobs/post-digests.ts';
import type { DigestFacts } from '../../../domain/digest/digest-facts.ts';
import { addDays, instantOf, localDate } from '../../../domain/deadline.ts';
import { arrive, rehearse } from '../../support/digest-rehearsal.ts';
import type { Rehearsal } from '../../support/digest-rehearsal.ts';
import { eachStore } from '../../support/stores.ts';

const second = 1_000;
const hour = 3_600_000;
const day = 24 * hour;

eachStore('The digests of a month', (_open, freshUrl, kind) => {
  it('tell of every referral once, whatever the clock, the restarts, the downtime and the command line do', async () => {
    await fc.assert(
      fc.asyncProperty(starts, schedules, fc.array(steps, { maxLength: 40 }), async (...given) => {
        const [from, settings, taken] = given;
        const bot = await rehearse({ url: await freshUrl(), settings, from });
        try {
          await begin(bot);
          const events: number[] = [];
          for (const step of taken) await take(bot, { step, events });
          await comeToAnEnd(bot);
          const kept = await digestsOf(bot);
          for (const digests of kept) {
            expect(digests.map((each) => each.arrivals.total)).toEqual(
              digests.map(
                ({ from: after, to }) => events.filter((at) => at > after && at <= to).length,
              ),
            );
            const told = digests.reduce((total, { arrivals }) => total + arrivals.total, 0);
            expect(told).toBe(events.length);
            for (const [index, { from: begun }] of digests.entries()) {
              expect(begun).toBeGreaterThanOrEqual(digests[index - 1]?.to ?? 0);
            }
          }
          const notices = await bot.db.selectFrom('outbox').select('key').execute();
          expect(notices.map(({ key }) => key).toSorted()).toEqual(
            kept
              .flat()
              .map((each) => `digest:${each.region}:${each.day}`)
              .toSorted(),
          );
        } finally {
          await bot.close();
        }
      }),
      { numRuns: kind === 'sqlite' ? 30 : 5 },
    );
  });

  it('count what came in a second before the time, at it and after it each in its own', async () => {
    for (const date of ['2026-03-29', '2026-10-25', '2026-11-18']) {
      const cut = instantOf(date, '07:30', 'Europe/London');
      const bot = await rehearse({ url: await freshUrl(), settings: '{}', from: cut - day });
      await postDigests.run(bot.ctx);
      for (const at of [cut - second, cut, cut + 1, cut + second]) await arrive(bot, at);
      bot.now = cut + 3 * second;
      await postDigests.run(bot.ctx);
      bot.now = cut + 26 * hour;
      await postDigests.run(bot.ctx);
      const days = [date, addDays(date, 1)];
      const totals = await Promise.all(
        days.map((each) => bot.ctx.store.read.digests.find({ region: 'EMID', day: each })),
      );
      expect(totals.map((each) => each?.arrivals.total)).toEqual([2, 2]);
      await bot.close();
    }
  });

  it('are all tried, where one region’s cannot be built', async () => {
    const bot = await rehearse({
      url: await freshUrl(),
      settings: '{}',
      from: Date.UTC(2026, 10, 18, 9),
    });
    const { digestFacts } = bot.ctx.store.read;
    const gather: typeof digestFacts.gather = (question) =>
      question.region === 'EMID'
        ? Promise.reject(new Error('Expected the database, got none'))
        : digestFacts.gather(question);
    const read = { ...bot.ctx.store.read, digestFacts: { gather } };
    const ctx = { ...bot.ctx, store: { ...bot.ctx.store, read } };
    await expect(postDigests.run(ctx)).rejects.toThrow('Expected the digest of EMID, got none');
    expect(await ctx.store.read.digests.since('2026-11-01')).toEqual([
      { region: 'national', day: '2026-11-18' },
    ]);
    await postDigests.run(bot.ctx);
    expect(await ctx.store.read.digests.since('2026-11-01')).toHaveLength(2);
    await bot.close();
  });
});

type Step =
  | { readonly kind: 'wait' | 'sleep'; readonly ms: number }
  | { readonly kind: 'referral'; readonly late: number }
  | { readonly kind: 'atTheCut'; readonly off: number }
  | { readonly kind: 'tick' | 'killed' | 'twin' }
  | { readonly kind: 'posted by hand'; readonly daysAgo: number };

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      ms: fc.integer({ min: 0, max: 30 * hour }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('sleep' as const),
      ms: fc.integer({ min: hour, max: 9 * day }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('referral' as const),
      late: fc.integer({ min: 0, max: 1_900 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('atTheCut' as const),
      off: fc.constantFrom(-second, -1, 0, 1, second),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('tick' as const, 'killed' as const, 'twin' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('posted by hand' as const),
      daysAgo: fc.integer({ min: 0, max: 5 }),
    }),
  },
);

/** Some days before either change of the clocks, and before none. */
const starts = fc
  .tuple(fc.constantFrom('2026-03-25', '2026-10-21', '2026-11-16'), fc.integer({ min: 0, max: 23 }))
  .map(([date, hours]) => instantOf(date, '00:00', 'Europe/London') + hours * hour);

const schedules = fc.constantFrom(
  '{}',
  '{ at: "01:30" }',
  '{ at: "00:00", catchUpDays: 0 }',
  '{ days: [mon, tue, wed, thu, fri] }',
  '{ at: "23:59", days: [wed], catchUpDays: 8 }',
);

interface Taken {
  readonly step: Step;
  /** When each referral came in. */
  readonly events: number[];
}

/** The first digest of each stands: from it on, whatever happens, nothing is lost. */
async function begin({ ctx, now }: Rehearsal): Promise<void> {
  const day = localDate(now, ctx.organisation.timezone);
  for (const region of ['EMID', 'national']) await postDigest(ctx, { region, day });
}

/** One thing that happens. The clock never goes back. */
async function take(bot: Rehearsal, { step, events }: Taken): Promise<void> {
  const { ctx } = bot;
  switch (step.kind) {
    case 'wait':
      bot.now += step.ms;
      return postDigests.run(ctx);
    case 'sleep':
      bot.now += step.ms;
      return;
    case 'referral':
      events.push(await arrive(bot, bot.now - step.late));
      return;
    case 'atTheCut':
      bot.now = nextCut(bot, step.off);
      events.push(await arrive(bot, bot.now));
      return;
    case 'tick':
      return postDigests.run(ctx);
    case 'killed':
      await postDigests.run(dying(ctx)).catch(() => undefined);
      return;
    case 'twin':
      await Promise.all([postDigests.run(ctx), postDigests.run({ ...ctx })]);
      return;
    case 'posted by hand': {
      const today = localDate(bot.now, ctx.organisation.timezone);
      await postDigest(ctx, { region: 'EMID', day: addDays(today, -step.daysAgo) });
    }
  }
}

/** The process ends before it commits. */
function dying(ctx: Context): Context {
  const change: typeof ctx.store.change = (actor, name, work) =>
    ctx.store.change(actor, name, async (tx) => {
      await work(tx);
      throw new Error('Killed');
    });
  return { ...ctx, store: { ...ctx.store, change } };
}

function nextCut({ now, ctx }: Rehearsal, off: number): number {
  const { digest, timezone } = ctx.organisation;
  const today = localDate(now, timezone);
  const cuts = [0, 1, 2].map((days) => instantOf(addDays(today, days), digest.at, timezone) + off);
  return cuts.find((at) => at >= now) ?? now;
}

/** The next time of every schedule passes, and everything that came in is settled. */
async function comeToAnEnd(bot: Rehearsal): Promise<void> {
  bot.now += 8 * day;
  await postDigests.run(bot.ctx);
}

async function digestsOf({ db }: Rehearsal) {
  const rows = await db.selectFrom('digest').select('facts').orderBy('day').execute();
  const all = rows.map(({ facts }) => JSON.parse(facts) as DigestFacts);
  return ['EMID', 'national'].map((region) => all.filter((each) => each.region === region));
}
