import { expect, test } from 'vitest';
import { instantOf } from '../../domain/deadline.ts';
import { startProcess } from '../support/bot-process.ts';
import { channels, organisationYaml } from '../support/cast.ts';
import { eachJourney, oneJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { textOf } from '../support/read-card.ts';
import { refer } from '../support/refer.ts';
import { countyLine } from '../support/referrals.ts';
import type { Request } from '../support/service.ts';

const minute = 60_000;
const hour = 60 * minute;
const toDigest = ({ method, path }: Request): boolean =>
  method === 'POST' && path.includes(channels.digest);
const withDigest = (settings: string): string => `${organisationYaml}digest: { ${settings} }\n`;

eachJourney('The digest where the clock', (start, _freshUrl, kind) => {
  // Started again on its file; the databases themselves play no part.
  test.skipIf(kind === 'postgres').each([
    ['in spring, at half past seven', '07:30', '2026-03-29', '2026-03-29T06:30:00Z', 23],
    ['in spring, at an hour that is skipped', '01:30', '2026-03-29', '2026-03-29T01:30:00Z', 24],
    ['in autumn, at half past seven', '07:30', '2026-10-25', '2026-10-25T07:30:00Z', 25],
    ['in autumn, at an hour that comes twice', '01:30', '2026-10-25', '2026-10-25T00:30:00Z', 24],
  ])(
    'changes %s: one digest that day and the next, nothing missed or told twice',
    async (_when, at, day, time, hours) => {
      const due = Date.parse(time);
      const begin = new Date(due - hours * hour + 2 * minute).toISOString();
      const organisation = withDigest(`at: "${at}"`);
      const journey = await start({ at: begin, organisation });
      await journey.arrive(['pat'], ['digest', 'nationalDigest']);
      await posted(journey, 1);
      await refer(journey, 'pat', countyLine);
      journey.later(hours * hour - 5 * minute);
      // Not yet: whoever asks a minute before is not told that it is posted.
      await refer(journey, 'pat', countyLine);
      expect(await built(journey)).toHaveLength(2);
      journey.later(5 * minute);
      await posted(journey, 2);
      await refer(journey, 'pat', countyLine);
      await journey.restart();
      // In autumn the hour comes again; the day has its digest.
      journey.later(hour);
      await refer(journey, 'pat', countyLine);
      expect(await built(journey)).toHaveLength(4);
      journey.later(24 * hour);
      await posted(journey, 3);

      const next = new Date(due + 26 * hour).toISOString().slice(0, 10);
      const facts = await factsOf(journey, [day, next]);
      const nextDue = instantOf(next, at, 'Europe/London');
      expect(facts).toMatchObject([
        { from: due - hours * hour, to: due, arrivals: { total: 2 } },
        { from: due, to: nextDue, arrivals: { total: 2 } },
      ]);
      for (const each of facts) {
        expect((each?.builtAt ?? 0) - (each?.to ?? 0)).toBeGreaterThanOrEqual(0);
      }
      expect(textOf(journey.seenIn('digest')[1]?.card)).toContain(
        day === '2026-03-29' ? 'Sunday 29 March' : 'Sunday 25 October',
      );
    },
  );
});

oneJourney('The digest’s clock', (start) => {
  test('leaves out the days without one, and tells of them with the next', async () => {
    const organisation = withDigest('days: [mon, tue, wed, thu, fri]');
    const journey = await start({ at: '2026-11-20T08:00:00Z', organisation });
    await journey.arrive(['pat'], ['digest', 'nationalDigest']);
    await posted(journey, 1);
    for (let day = 1; day <= 2; day += 1) {
      journey.later(24 * hour);
      await refer(journey, 'pat', countyLine);
    }
    expect(await built(journey)).toHaveLength(2);
    journey.later(24 * hour);
    await posted(journey, 2);
    const text = textOf(journey.seenIn('digest')[1]?.card);
    expect(text).toContain('Monday 23 November');
    expect(text).toContain('New: since 07:30 Fri 20 Nov.');
    expect(text).toContain('2 referrals');
  });

  test('waits where the service asks it to, and posts each day once', async () => {
    const journey = await start({ at: '2026-11-18T09:00:00Z' });
    journey.service.fail(toDigest, { status: 429, times: 2, headers: { 'retry-after': '1' } });
    await journey.arrive(['pat'], ['digest', 'nationalDigest']);
    await posted(journey, 1);
    journey.later(24 * hour);
    await posted(journey, 2);
    expect(journey.seenIn('digest')).toHaveLength(2);
    expect(journey.service.requests.filter(toDigest)).toHaveLength(4);
  });

  test.each([
    ['an answer of 500', (journey: Journey) => journey.service.fail(toDigest, { status: 500 })],
    ['no answer at all', (journey: Journey) => journey.service.loseAnswer(toDigest)],
  ])('goes on the next day after %s, and what may stand is not repeated', async (_what, fail) => {
    const journey = await start({ at: '2026-11-18T09:00:00Z' });
    fail(journey);
    await journey.arrive(['pat'], ['digest', 'nationalDigest']);
    const { store } = journey.raptor().context;
    await expect
      .poll(async () => (await store.outbox.undelivered()).map(({ state }) => state), slow)
      .toEqual(['unknown']);
    journey.later(24 * hour);
    await journey.service.until(() =>
      journey.seenIn('digest').find(({ card }) => textOf(card).includes('Thursday 19')),
    );
    expect(journey.service.requests.filter(toDigest)).toHaveLength(2);
    expect(await store.outbox.undelivered()).toMatchObject([{ state: 'unknown', attempts: 1 }]);
  });

  test('may be set to an instant, in words of any zone, and runs on from there', async () => {
    const { journey } = await startProcess(start, {
      over: { RAPTOR_NOW: '2026-06-20T07:29:59+01:00' },
    });
    await journey.arrive(['pat'], ['digest', 'nationalDigest']);
    await posted(journey, 1);
    expect(textOf(journey.seenIn('digest')[0]?.card)).toContain('Saturday 20 June (to 07:30)');
  });

  test('may be set so far ahead: each digest is of that day', async () => {
    const { journey } = await startProcess(start, { over: { RAPTOR_NOW: '+2d' } });
    await journey.arrive(['lee'], ['digest', 'nationalDigest']);
    const asked = await journey.says('lee', 'digest');
    const day = /\w+day \d+ \w+/.exec(textOf(asked.card))?.[0] ?? '';
    const inTwoDays = new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      timeZone: 'Europe/London',
    });
    expect(day.split(' ')[1]).toBe(inTwoDays.format(Date.now() + 48 * hour));
  });
});

const slow = { timeout: 15_000 };

async function posted(journey: Journey, count: number): Promise<void> {
  await journey.service.until(() => journey.seenIn('digest')[count - 1]);
  await journey.service.until(() => journey.seenIn('nationalDigest')[count - 1]);
}

function built(journey: Journey) {
  return journey.raptor().context.store.read.digests.since('2026-01-01');
}

function factsOf(journey: Journey, days: readonly string[]) {
  const { digests } = journey.raptor().context.store.read;
  return Promise.all(days.map((day) => digests.find({ region: 'EMID', day })));
}
