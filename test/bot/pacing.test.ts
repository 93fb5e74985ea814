import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPacer } from '../../bot/pacing.ts';

// Teams: rate limiting for bots, per bot and conversation; and 30 requests a second where older texts say so.
const perConversation = [
  { ms: 1_000, most: 7 },
  { ms: 2_000, most: 8 },
  { ms: 30_000, most: 60 },
  { ms: 3_600_000, most: 1_800 },
];
const altogether = [{ ms: 1_000, most: 30 }];

test('never lets more through than Teams allows, to one conversation or to all', () => {
  const asks = fc.array(
    fc.record({
      to: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      after: fc.oneof(fc.constant(0), fc.nat(400), fc.nat(40_000)),
    }),
    { minLength: 60, maxLength: 400 },
  );
  fc.assert(
    fc.property(asks, (all) => {
      const pacer = createPacer();
      const sent: { to: string; at: number }[] = [];
      let now = 0;
      for (const { to, after } of all) {
        now += after;
        if (pacer.take(to, now) === 0) sent.push({ to, at: now });
      }
      for (const to of new Set(all.map((ask) => ask.to))) {
        const times = sent.filter((each) => each.to === to).map(({ at }) => at);
        expect(crowded(times, perConversation)).toEqual([]);
      }
      expect(
        crowded(
          sent.map(({ at }) => at),
          altogether,
        ),
      ).toEqual([]);
    }),
  );
});

test('keeps to the hour’s limit in a flood that lasts', () => {
  const pacer = createPacer();
  const sent: number[] = [];
  for (let now = 0; now < 2 * 3_600_000; now += 250) {
    if (pacer.take('a', now) === 0) sent.push(now);
  }
  expect(crowded(sent, perConversation)).toEqual([]);
  expect(sent.length).toBeGreaterThan(3_000);
});

test('says how long to wait, and lets one through after just that', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(900), { minLength: 10, maxLength: 80 }), (gaps) => {
      const pacer = createPacer();
      let now = 0;
      for (const gap of gaps) {
        now += gap;
        const wait = pacer.take('a', now);
        if (wait === 0) continue;
        expect(pacer.take('a', now + wait - 1)).toBeGreaterThan(0);
        now += wait;
        expect(pacer.take('a', now)).toBe(0);
      }
    }),
  );
});

test('gives no place before the latest time that it was told, and then as ever', () => {
  const pacer = createPacer();
  pacer.hold('a', 60_000);
  pacer.hold('a', 2_000);
  expect(pacer.take('a', 0)).toBe(60_000);
  expect(pacer.take('a', 59_999)).toBe(1);
  expect(pacer.take('b', 0)).toBe(0);
  expect(pacer.take('a', 60_000)).toBe(0);
  expect(pacer.take('a', 60_001)).toBe(0);
});

test('makes no conversation wait for another that is full', () => {
  const pacer = createPacer();
  while (pacer.take('full', 0) === 0);
  expect(pacer.take('full', 0)).toBeGreaterThan(0);
  expect(pacer.take('other', 0)).toBe(0);
});

function crowded(times: readonly number[], limits: readonly { ms: number; most: number }[]) {
  return limits.filter(({ ms, most }) =>
    times.some((time, n) => (times[n + most] ?? Infinity) - time < ms),
  );
}
