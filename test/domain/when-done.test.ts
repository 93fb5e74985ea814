import { expect, test } from 'vitest';
import { readWhen } from '../../domain/when-done.ts';

// Friday 20 November 2026, 09:00.
const when = { now: Date.parse('2026-11-20T09:00:00Z'), timezone: 'Europe/London' };
const at = (text: string) => Date.parse(text);

test.each([
  ['08:41', '2026-11-20T08:41:00Z'],
  ['8:41', '2026-11-20T08:41:00Z'],
  ['23:50', '2026-11-19T23:50:00Z'],
  ['2026-11-18 14:05', '2026-11-18T14:05:00Z'],
  ['2026-11-18T14:05', '2026-11-18T14:05:00Z'],
  ['2026-07-01 14:05', '2026-07-01T13:05:00Z'],
])('“%s” is the last time that a clock there showed it', (typed, instant) => {
  expect(readWhen(typed, when)).toBe(at(instant));
});

test.each(['soon', '25:00', '14.05', '2026-02-31 10:00', '2026-11-21 10:00', ''])(
  '“%s” is no time that has been',
  (typed) => {
    expect(readWhen(typed, when)).toBeUndefined();
  },
);
