import { expect, test } from 'vitest';
import { nextShift, readShift } from '../../domain/shift.ts';

const timezone = 'Europe/London';
const now = Date.parse('2026-11-20T14:30:00Z');
const read = (text: string) => readShift(text, { now, timezone });
const at = (instant: string) => Date.parse(instant);

test.each([
  ['', '2026-11-20T06:30:00Z', '2026-11-20T14:30:00Z'],
  ['12', '2026-11-20T02:30:00Z', '2026-11-20T14:30:00Z'],
  ['06:00', '2026-11-20T06:00:00Z', '2026-11-20T14:30:00Z'],
  ['from 6:00', '2026-11-20T06:00:00Z', '2026-11-20T14:30:00Z'],
  ['22:00', '2026-11-19T22:00:00Z', '2026-11-20T14:30:00Z'],
  ['06:00-14:00', '2026-11-20T06:00:00Z', '2026-11-20T14:00:00Z'],
  ['06:00 – 14:00', '2026-11-20T06:00:00Z', '2026-11-20T14:00:00Z'],
  ['22:00 to 06:00', '2026-11-19T22:00:00Z', '2026-11-20T06:00:00Z'],
  ['14:00 22:00', '2026-11-20T14:00:00Z', '2026-11-20T22:00:00Z'],
  ['16:00-20:00', '2026-11-19T16:00:00Z', '2026-11-19T20:00:00Z'],
])('%j is from %s to %s', (text, from, to) => {
  expect(read(text)).toEqual({ from: at(from), to: at(to) });
});

test.each(['0', '73', '25:00', '06:00-24:30', 'morning', '06:00-', '-5'])(
  '%j is no shift',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('the next is as long again', () => {
  expect(nextShift({ from: 0, to: 8 })).toEqual({ from: 8, to: 16 });
});
