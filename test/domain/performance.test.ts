import { expect, test } from 'vitest';
import { isFlip, measurePerformance } from '../../domain/performance.ts';
import type { Judged } from '../../domain/performance.ts';

const calendar = {
  timezone: 'Europe/London',
  from: '08:00',
  to: '18:00',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const,
  holidays: new Set<string>(),
};
const hour = 3_600_000;
const clockFrom = Date.parse('2026-11-18T09:00:00Z');
const judge = (n: number, more: Partial<Judged>): Judged => ({
  ref: `R-EMID-26-0000${n}`,
  region: 'EMID',
  kind: 'accepted',
  at: clockFrom + hour,
  band: 'medium',
  advice: 'accept',
  clockFrom,
  decideBy: clockFrom + 4 * hour,
  ...more,
});

test('nothing decided measures nothing, and divides by nothing', () => {
  expect(measurePerformance([], calendar)).toMatchObject({
    triaged: 0,
    overridden: { up: 0, down: 0 },
    advised: 0,
    decided: 0,
    medianHours: undefined,
  });
});

test('counts overrides by way, corrections by referral, flips with their codes, and time in working hours', () => {
  const figures = measurePerformance(
    [
      judge(1, { kind: 'overridden', setBand: 'high', advice: undefined }),
      judge(1, {}),
      judge(2, { kind: 'overridden', setBand: 'low', advice: undefined }),
      judge(2, { kind: 'declined', code: 'no-capacity', at: clockFrom + 3 * hour }),
      judge(3, { kind: 'declined', code: 'no-capacity', at: clockFrom + 26 * hour }),
      judge(4, { kind: 'declined', code: 'below-threshold', at: clockFrom + 2 * hour }),
      judge(5, { kind: 'asked', advice: 'request-information' }),
      judge(5, { kind: 'corrected', advice: undefined }),
      judge(5, { kind: 'corrected', advice: undefined }),
    ],
    calendar,
  );
  expect(figures).toMatchObject({
    triaged: 5,
    overridden: { up: 1, down: 1 },
    corrected: 1,
    advised: 5,
    flipped: 3,
    decided: 4,
    inTime: 3,
    // 1, 2, 3 and 9 + 3 working hours.
    medianHours: 2.5,
    medianAllowed: 4,
  });
  expect(figures.flips).toEqual([
    {
      advice: 'accept',
      kind: 'declined',
      count: 3,
      codes: [
        { code: 'no-capacity', count: 2 },
        { code: 'below-threshold', count: 1 },
      ],
    },
  ]);
});

test.each([
  ['accepted', 'accept', false],
  ['asked', 'request-information', false],
  ['joined', 'join', false],
  ['redirected', 'redirect', false],
  ['declined', 'decline', false],
  ['accepted', 'decline', true],
  ['asked', 'accept', true],
  ['claimed', 'accept', false],
  ['closed', 'accept', false],
] as const)('%s where %s was advised: a flip is %s', (kind, advice, flip) => {
  expect(isFlip({ kind, advice })).toBe(flip);
  expect(isFlip({ kind, advice: undefined })).toBe(false);
});
