import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../domain/deadline.ts';
import { readUntil } from '../../domain/read-until.ts';

/** A Wednesday. */
const today = '2026-11-18';

test.each([
  ['2026-12-24', '2026-12-24'],
  ['until 2026-12-24', '2026-12-24'],
  ['today', '2026-11-18'],
  ['Tomorrow', '2026-11-19'],
  ['until friday', '2026-11-20'],
  ['till Fri', '2026-11-20'],
  ['wednesday', '2026-11-25'],
  ['tues', '2026-11-24'],
  ['24 Dec', '2026-12-24'],
  ['until 24th December', '2026-12-24'],
  ['24th of december 2027', '2027-12-24'],
  ['24/12', '2026-12-24'],
  ['1/2/2027', '2027-02-01'],
  ['3 Jan', '2027-01-03'],
  ['18 nov', '2026-11-18'],
  ['  UNTIL   24   DEC. ', '2026-12-24'],
])('reads “%s” as %s', (text, day) => {
  expect(readUntil(text, today)).toBe(day);
});

test.each([
  '',
  'until',
  'soon',
  'next week',
  '31 Feb',
  '2026-02-30',
  '24',
  'fr',
  'ma',
  '13/13',
  'x y',
])('reads no day in “%s”', (text) => {
  expect(readUntil(text, today)).toBeUndefined();
});

test('reads every day of the coming year back from how it is written, and a weekday within a week', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), (ahead) => {
      const day = addDays(today, ahead);
      expect(readUntil(day, today)).toBe(day);
      const [, month, date] = day.split('-');
      expect(readUntil(`${Number(date)}/${Number(month)}`, today)).toBe(day);
    }),
  );
});
