import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  addWorkingHours,
  daysBetween,
  instantOf,
  localDate,
  localTime,
  weekdayOf,
  workingHoursBetween,
} from '../../domain/deadline.ts';
import type { WorkingCalendar } from '../../domain/deadline.ts';

const timezone = 'Europe/London';
const hour = 3_600_000;

const office: WorkingCalendar = {
  timezone,
  from: '08:00',
  to: '18:00',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  holidays: new Set(['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29']),
};

/** Works through both clock changes, which fall on Sundays at 01:00 UTC. */
const nights: WorkingCalendar = {
  ...office,
  from: '00:00',
  to: '08:00',
  days: ['sat', 'sun'],
  holidays: new Set(),
};

const at = (text: string) => {
  const [date = '', time = ''] = text.split(' ');
  return instantOf(date, time, timezone);
};
const say = (ms: number) => `${localDate(ms, timezone)} ${localTime(ms, timezone)}`;

describe('adding working hours', () => {
  it.each([
    ['2026-11-20 08:41', 4, '2026-11-20 12:41'],
    ['2026-11-20 08:00', 10, '2026-11-20 18:00'],
    ['2026-11-20 16:30', 4, '2026-11-23 10:30'],
    ['2026-11-21 12:00', 1, '2026-11-23 09:00'],
    ['2026-11-20 18:00', 1, '2026-11-23 09:00'],
    ['2026-11-20 03:00', 0, '2026-11-20 08:00'],
    ['2026-12-24 17:00', 2, '2026-12-29 09:00'],
    ['2026-11-16 08:00', 40, '2026-11-19 18:00'],
  ])('from %s, %d hours later is %s', (from, hours, due) => {
    expect(say(addWorkingHours(office, at(from), hours))).toBe(due);
  });

  it('counts eight local hours of a night that lasts seven or nine', () => {
    expect(workingHoursBetween(nights, at('2026-03-29 00:00'), at('2026-03-29 08:00'))).toBe(7);
    expect(workingHoursBetween(nights, at('2026-10-25 00:00'), at('2026-10-25 08:00'))).toBe(9);
    expect(say(addWorkingHours(nights, at('2026-03-29 00:00'), 3))).toBe('2026-03-29 04:00');
    expect(say(addWorkingHours(nights, at('2026-10-25 00:00'), 3))).toBe('2026-10-25 02:00');
  });

  it('finds no working time within the hour that clocks skip', () => {
    const short = { ...nights, from: '01:30', to: '02:15' };
    expect(workingHoursBetween(short, at('2026-03-29 00:00'), at('2026-03-29 12:00'))).toBe(0);
    expect(say(addWorkingHours(short, at('2026-03-29 00:00'), 0.5))).toBe('2026-04-04 02:00');
  });

  it('finds none between a later instant and an earlier one, even of the same day', () => {
    expect(workingHoursBetween(office, at('2026-11-20 12:00'), at('2026-11-20 09:00'))).toBe(0);
  });

  it('keeps opening time on the wall across a change of clocks', () => {
    expect(say(addWorkingHours(office, at('2026-03-27 17:00'), 2))).toBe('2026-03-30 09:00');
    expect(say(addWorkingHours(office, at('2026-10-23 17:00'), 2))).toBe('2026-10-26 09:00');
  });

  it('refuses a calendar that never opens', () => {
    expect(() => addWorkingHours({ ...office, days: [] }, at('2026-11-20 08:00'), 1)).toThrow(
      'Expected a working day in the week, got none',
    );
    expect(() => addWorkingDays({ ...office, to: '08:00' }, '2026-11-20', 1)).toThrow(
      'Expected a working day that ends after 08:00, got 08:00',
    );
  });
});

describe('working hours, whatever the calendar', () => {
  const calendars = fc
    .record({
      timezone: fc.constantFrom('Europe/London', 'UTC', 'America/New_York'),
      from: fc.constantFrom('00:00', '01:30', '08:00'),
      to: fc.constantFrom('02:15', '18:00', '23:59'),
      days: fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, {
        minLength: 1,
      }),
      holidays: fc
        .array(fc.integer({ min: 0, max: 400 }), { maxLength: 20 })
        .map((days) => new Set(days.map((day) => addDays('2026-01-01', day)))),
    })
    .filter(({ from, to }) => from < to);
  const instants = fc
    .integer({ min: 0, max: 400 * 24 * 60 })
    .map((minutes) => Date.parse('2026-01-01T00:00:00Z') + minutes * 60_000);
  const quarters = fc.integer({ min: 0, max: 200 }).map((quarter) => quarter / 4);

  it('what was added is what lies between', () => {
    fc.assert(
      fc.property(calendars, instants, quarters, (calendar, from, hours) => {
        const due = addWorkingHours(calendar, from, hours);
        expect(workingHoursBetween(calendar, from, due)).toBeCloseTo(hours, 9);
      }),
    );
  });

  it('never lands outside working time', () => {
    fc.assert(
      fc.property(calendars, instants, quarters, (calendar, from, hours) => {
        const due = addWorkingHours(calendar, from, hours);
        const date = localDate(due, calendar.timezone);
        expect(calendar.days).toContain(weekdayOf(date));
        expect(calendar.holidays.has(date)).toBe(false);
        expect(due).toBeGreaterThanOrEqual(
          Math.max(from, instantOf(date, calendar.from, calendar.timezone)),
        );
        expect(due).toBeLessThanOrEqual(instantOf(date, calendar.to, calendar.timezone));
      }),
    );
  });

  it('a later start or more hours is never due earlier', () => {
    fc.assert(
      fc.property(calendars, instants, quarters, fc.nat(5000), (calendar, from, hours, more) => {
        const due = addWorkingHours(calendar, from, hours);
        expect(addWorkingHours(calendar, from + more * 60_000, hours)).toBeGreaterThanOrEqual(due);
        expect(addWorkingHours(calendar, from, hours + more / 60)).toBeGreaterThanOrEqual(due);
      }),
    );
  });

  it('parts add up, and nothing lies backwards', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.array(instants, { minLength: 3, maxLength: 3 }),
        (calendar, some) => {
          const [a = 0, b = 0, c = 0] = some.toSorted((x, y) => x - y);
          const between = (from: number, to: number) => workingHoursBetween(calendar, from, to);
          expect(between(a, b) + between(b, c)).toBeCloseTo(between(a, c), 9);
          expect(between(c, a)).toBe(0);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('adding working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-21', 0, '2026-11-23'],
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-12-24', 1, '2026-12-29'],
    ['2026-11-20', 10, '2026-12-04'],
  ])('from %s, %d days later is %s', (from, days, due) => {
    expect(addWorkingDays(office, from, days)).toBe(due);
  });
});

it('counts calendar days across months and changes of clocks', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-11-21', '2027-01-01')).toBe(41);
  expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1);
});

describe('reading a wall clock', () => {
  it('moves a time that does not exist an hour on', () => {
    expect(instantOf('2026-03-29', '01:30', timezone)).toBe(Date.parse('2026-03-29T01:30:00Z'));
  });
  it('takes the first of a time that comes twice', () => {
    expect(instantOf('2026-10-25', '01:30', timezone)).toBe(Date.parse('2026-10-25T00:30:00Z'));
  });
  it('reads back what it set', () => {
    const noon = instantOf('2026-07-01', '12:00', timezone);
    expect(noon).toBe(Date.parse('2026-07-01T11:00:00Z'));
    expect(say(noon + hour)).toBe('2026-07-01 13:00');
  });
});
