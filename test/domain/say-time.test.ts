import { describe, expect, it } from 'vitest';
import { sayDate, sayDay, sayLeft, sayTime } from '../../domain/say-time.ts';

const timezone = 'Europe/London';
const minute = 60_000;
const hour = 60 * minute;

describe('saying a time', () => {
  const now = Date.parse('2026-11-21T08:41:00Z');
  it.each([
    ['2026-11-21T12:41:00Z', '12:41'],
    ['2026-11-21T00:00:00Z', '00:00'],
    ['2026-11-23T09:00:00Z', '09:00 Mon 23 Nov'],
    ['2026-11-20T23:59:59Z', '23:59 Fri 20 Nov'],
    ['2027-01-04T09:00:00Z', '09:00 Mon 4 Jan 2027'],
    ['2025-12-31T09:00:00Z', '09:00 Wed 31 Dec 2025'],
    ['2026-09-01T07:00:00Z', '08:00 Tue 1 Sep'],
  ])('says %s as %s', (at, said) => {
    expect(sayTime(Date.parse(at), { now, timezone })).toBe(said);
  });

  it('goes by the date on the wall, not in UTC', () => {
    const lateEvening = Date.parse('2026-07-01T23:30:00Z');
    expect(sayTime(lateEvening, { now: lateEvening + hour, timezone })).toBe('00:30');
    expect(sayTime(lateEvening, { now: lateEvening - hour, timezone })).toBe('00:30 Thu 2 Jul');
  });
});

describe('saying a date', () => {
  it('is short on a line', () => expect(sayDate('2026-12-04')).toBe('Fri 4 Dec'));
  it('is in full in a head', () => {
    expect(sayDay('2026-11-21')).toBe('Saturday 21 November');
    expect(sayDay('2027-03-29')).toBe('Monday 29 March');
  });
});

describe('saying what is left', () => {
  it.each([
    [4 * hour - 1, '3 h left'],
    [25 * minute, '25 min left'],
    [59.9 * minute, '59 min left'],
    [47 * hour, '47 h left'],
    [48 * hour, '2 days left'],
    [30_000, 'due now'],
    [0, 'due now'],
    [-minute, '1 min late'],
    [-5 * hour, '5 h late'],
    [-60 * hour, '2 days late'],
  ])('says %d ms as %s', (untilMs, said) => {
    expect(sayLeft(untilMs)).toBe(said);
  });
});
