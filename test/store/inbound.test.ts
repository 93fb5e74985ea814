import { expect, it } from 'vitest';
import { eachStore, testNow } from '../support/stores.ts';

const key = 'activity-1';
const day = 24 * 60 * 60 * 1000;

eachStore('An inbound activity', (open) => {
  it('is new once, then running, then answered as the first was', async () => {
    const { inbound } = await open();
    expect(await inbound.begin({ key, now: testNow })).toEqual({ state: 'new' });
    expect(await inbound.begin({ key, now: testNow })).toEqual({ state: 'running' });
    await inbound.finish(key, '{"statusCode":200}');

    const again = await inbound.begin({ key, now: testNow + 60_000 });
    expect(again).toEqual({ state: 'answered', answer: '{"statusCode":200}' });
  });

  it('is new to one of many that come at once', async () => {
    const { inbound } = await open();
    const arrivals = await Promise.all(
      Array.from({ length: 20 }, () => inbound.begin({ key, now: testNow })),
    );

    expect(arrivals.filter(({ state }) => state === 'new')).toHaveLength(1);
    expect(arrivals.filter(({ state }) => state === 'running')).toHaveLength(19);
  });

  it('is taken up again, by one, when its process died before it answered', async () => {
    const { inbound } = await open();
    await inbound.begin({ key, now: testNow });
    const later = testNow + 20_001;
    const arrivals = await Promise.all(
      Array.from({ length: 5 }, () => inbound.begin({ key, now: later })),
    );

    expect(arrivals.filter(({ state }) => state === 'new')).toHaveLength(1);
  });

  it('is new again after it failed, but not after it was answered', async () => {
    const { inbound } = await open();
    await inbound.begin({ key, now: testNow });
    await inbound.abandon(key);
    expect(await inbound.begin({ key, now: testNow })).toEqual({ state: 'new' });

    await inbound.finish(key, 'done');
    await inbound.abandon(key);
    expect(await inbound.begin({ key, now: testNow })).toMatchObject({ state: 'answered' });
  });

  it('is forgotten after a day, and not before', async () => {
    const { inbound } = await open();
    await inbound.begin({ key, now: testNow });
    await inbound.finish(key, 'done');
    await inbound.sweep(testNow + day);
    expect(await inbound.begin({ key, now: testNow })).toMatchObject({ state: 'answered' });

    await inbound.sweep(testNow + day + 1);
    expect(await inbound.begin({ key, now: testNow })).toEqual({ state: 'new' });
  });
});
