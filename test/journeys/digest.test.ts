import { expect, test } from 'vitest';
import type { ChannelName } from '../support/cast.ts';
import { eachJourney } from '../support/each-journey.ts';
import type { Journey } from '../support/journey.ts';
import { textOf } from '../support/read-card.ts';
import { refer } from '../support/refer.ts';
import { childInDanger, countyLine } from '../support/referrals.ts';
import type { Request } from '../support/service.ts';

const hour = 3_600_000;
const minute = 60_000;

eachJourney('The digest', (start, freshUrl, kind) => {
  test('goes to each region’s channel and the national one at half past seven in London, once', async () => {
    const journey = await start({ at: '2026-06-17T06:29:20Z' });
    await journey.arrive(['pat', 'lee'], ['digest', 'nationalDigest']);
    await refer(journey, 'pat', countyLine);
    const built = () => journey.raptor().context.store.read.digests.since('2026-06-01');
    expect(await built()).toEqual([]);
    journey.later(minute);
    const [own, national] = await posted(journey, 1);
    expect(textOf(own?.card)).toContain('East Midlands');
    expect(textOf(own?.card)).toContain('Wednesday 17 June');
    expect(textOf(national?.card)).toContain('Wednesday 17 June');

    await journey.restart();
    journey.later(hour);
    await refer(journey, 'pat', countyLine);
    journey.later(22.8 * hour);
    expect(journey.seenIn('digest')).toHaveLength(1);
    journey.later(0.3 * hour);
    await posted(journey, 2);
    expect(await built()).toHaveLength(4);
    expect(journey.seenIn('digest').map(({ edits }) => edits)).toEqual([0, 0]);
  });

  test('is caught up day by day after downtime, and says when there is nothing to report', async () => {
    const journey = await start({ at: '2026-11-18T09:00:00Z' });
    await journey.arrive(['pat'], ['digest', 'nationalDigest']);
    await posted(journey, 1);
    await journey.raptor().stop();
    journey.later(48 * hour);
    await journey.restart();
    await posted(journey, 3);
    const texts = journey.seenIn('digest').map(({ card }) => textOf(card));
    for (const day of ['Wednesday 18', 'Thursday 19', 'Friday 20']) {
      expect(texts.filter((text) => text.includes(`${day} November`))).toHaveLength(1);
    }
    expect(texts.at(-1)).toMatch(/nothing to report/i);
  });

  test('of a day is shown to its readers and refused to an officer', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'lee', 'nat', 'wes', 'alex']);
    await refer(journey, 'pat', childInDanger);
    // Nat alone can be reached: the alert must not be taken for the answer.
    await journey.service.until(() => journey.seenBy('nat')[0]);
    const own = await journey.says('lee', 'digest');
    expect(textOf(own.card)).toContain('East Midlands');
    expect(textOf((await journey.says('nat', 'digest')).card)).toContain('Wednesday 18 November');
    expect((await journey.says('lee', 'digest WMID')).card).toBeUndefined();
    for (const officer of ['pat', 'wes'] as const) {
      const refused = await journey.says(officer, 'digest EMID');
      expect(refused.card).toBeUndefined();
      expect(refused.text).toContain('Only the leaders');
    }
  });

  test('holds nothing of a referral, and no small number of people', async () => {
    const journey = await start();
    await journey.arrive(['pat', 'lee', 'di'], ['digest', 'nationalDigest']);
    await posted(journey, 1);
    for (const referral of [countyLine, childInDanger]) await refer(journey, 'pat', referral);
    await journey.says('lee', 'digest');
    journey.later(24 * hour);
    await posted(journey, 2);
    const cards = [...journey.seenIn('digest'), ...journey.seenIn('nationalDigest')];
    for (const { card } of [...cards, ...journey.seenBy('lee')]) {
      const whole = JSON.stringify(card) ?? '';
      expect(whole).not.toMatch(forbidden);
      expect(textOf(card)).toContain('OFFICIAL-SENSITIVE');
    }
    const [own] = journey.seenIn('digest').slice(-1);
    expect(textOf(own?.card)).toContain('<5');
    expect(textOf(own?.card)).toContain('2 referrals: 1 critical, 1 high');
  });

  test('whose sending may have worked is held for a person, and not sent again', async () => {
    const journey = await start({ at: '2026-11-18T07:00:00Z' });
    await journey.arrive(['pat'], ['digest', 'nationalDigest']);
    journey.service.fail(toDigest, { status: 502, times: 9 });
    journey.later(hour);
    await journey.service.until(() => journey.seenIn('nationalDigest')[0]);
    const { store } = journey.raptor().context;
    await expect
      .poll(async () => (await store.outbox.undelivered()).map(({ state }) => state), slow)
      .toEqual(['unknown']);
    await journey.restart();
    journey.later(24 * hour);
    await journey.service.until(() => journey.seenIn('nationalDigest')[1]);
    const days = journey.service.requests.filter(toDigest);
    await expect.poll(() => days.length, slow).toBeLessThanOrEqual(2);
  });

  test.runIf(kind === 'postgres')('is posted once by two bots on one database', async () => {
    const databaseUrl = await freshUrl();
    const at = '2026-11-18T08:00:00Z';
    const [one, two] = await Promise.all([start({ databaseUrl, at }), start({ databaseUrl, at })]);
    await one.arrive(['pat'], ['digest', 'nationalDigest']);
    for (let day = 1; day <= 3; day += 1) {
      await posted(one, day);
      for (const each of [one, two]) each.later(24 * hour);
    }
    expect(two.service.posted).toEqual([]);
    const texts = one
      .seenIn('digest')
      .map(({ card }) => /\w+ \d+ November/.exec(textOf(card))?.[0]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

const toDigest = ({ method, path }: Request): boolean =>
  method === 'POST' && path.includes('digest-emid');

const slow = { timeout: 15_000 };

const forbidden =
  /07700|900123|900456|YK19|LMO|DE1|\bboy|\bgirl|\bflat|Derby|\bwest\b|Pat\b|Di Inspector|S-EMID/;

/** Once so many digests stand in both channels: the newest of each. */
async function posted(journey: Journey, count: number) {
  const nth = (where: ChannelName) => journey.service.until(() => journey.seenIn(where)[count - 1]);
  return [await nth('digest'), await nth('nationalDigest')];
}
