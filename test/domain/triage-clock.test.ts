import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingHours, workingHoursBetween } from '../../domain/deadline.ts';
import type { WorkingCalendar } from '../../domain/deadline.ts';
import { decideBy, halfTime, isLate, moveClock, resumeClock } from '../../domain/triage-clock.ts';
import type { TriageClock } from '../../domain/triage-clock.ts';
import { dueReminders, nextReminder } from '../../domain/triage-reminder.ts';

const calendar: WorkingCalendar = {
  timezone: 'Europe/London',
  from: '08:00',
  to: '18:00',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  holidays: new Set(['2026-12-25', '2026-12-28']),
};
const hours = { critical: 1, high: 4, medium: 16, low: 40, unscored: 16 };
const nationalAfter = { critical: 0.5, high: 2, medium: 8, low: 20, unscored: 8 };
const at = (instant: string) => Date.parse(instant);
const clockAt = (since: number, band: 'critical' | 'high' | 'medium' | 'low'): TriageClock => ({
  since,
  decideBy: decideBy(calendar, { hours, band, since }),
});

const instant = fc.integer({ min: at('2026-10-01T00:00:00Z'), max: at('2027-01-15T00:00:00Z') });
const anyBand = fc.constantFrom('critical', 'high', 'medium', 'low');
const wait = fc.integer({ min: 0, max: 14 * 86_400_000 });
const clock = fc.record({ since: instant, band: anyBand, before: wait });

describe('the clock while information is asked for', () => {
  const high = clockAt(at('2026-11-20T09:00:00Z'), 'high');

  it('runs on with what was left, over a night and a weekend', () => {
    const pausedAt = at('2026-11-20T11:00:00Z');
    const resumed = resumeClock(calendar, { ...high, pausedAt }, at('2026-11-23T09:00:00Z'));
    expect(high.decideBy).toBe(at('2026-11-20T13:00:00Z'));
    // Seven hours of Friday and one of Monday.
    expect(resumed.decideBy).toBe(at('2026-11-23T11:00:00Z'));
    expect(resumed.pausedAt).toBeUndefined();
  });

  it('stops with a question, keeps since when with a second, and stands as it was with a join', () => {
    const anew = Number.POSITIVE_INFINITY;
    const asked = moveClock(calendar, high, {
      state: 'information-requested',
      now: high.since + 1,
      anew,
    });
    expect(asked).toEqual({ ...high, pausedAt: high.since + 1 });
    const later = { now: high.since + 7_200_000, anew };
    expect(moveClock(calendar, asked, { state: 'information-requested', ...later })).toEqual(asked);
    expect(moveClock(calendar, asked, { state: 'joined', ...later })).toEqual(asked);
  });

  it('is never late, however long', () => {
    fc.assert(
      fc.property(clock, wait, ({ since, band, before }, after) => {
        const paused = { ...clockAt(since, band), pausedAt: since + before };
        expect(isLate(paused, since + before + after)).toBe(false);
      }),
    );
  });

  it('paused and run on at once is as it was', () => {
    fc.assert(
      fc.property(clock, ({ since, band, before }) => {
        const now = since + before;
        const started = clockAt(since, band);
        const anew = decideBy(calendar, { hours, band, since: now });
        const paused = moveClock(calendar, started, { state: 'information-requested', now, anew });
        expect(moveClock(calendar, paused, { state: 'in-triage', now, anew })).toEqual(started);
      }),
    );
  });

  it('leaves as much working time as there was, where it was not late', () => {
    fc.assert(
      fc.property(clock, wait, ({ since, band, before }, after) => {
        const started = clockAt(since, band);
        const pausedAt = since + before;
        fc.pre(pausedAt < started.decideBy);
        const now = pausedAt + after;
        const resumed = resumeClock(calendar, { ...started, pausedAt }, now);
        const left = workingHoursBetween(calendar, pausedAt, started.decideBy);
        expect(workingHoursBetween(calendar, now, resumed.decideBy)).toBeCloseTo(left, 6);
        expect(isLate(resumed, now)).toBe(false);
        expect(workingHoursBetween(calendar, resumed.since, resumed.decideBy)).toBeCloseTo(
          hours[band],
          6,
        );
      }),
    );
  });

  it('puts off never less for a longer wait, and never beyond what a new one would have', () => {
    fc.assert(
      fc.property(clock, wait, wait, ({ since, band, before }, short, more) => {
        const pausedAt = since + before;
        const paused = { ...clockAt(since, band), pausedAt };
        const after = (ms: number) => {
          const now = pausedAt + ms;
          const anew = decideBy(calendar, { hours, band, since: now });
          return {
            anew,
            due: moveClock(calendar, paused, { state: 'in-triage', now, anew }).decideBy,
          };
        };
        const [sooner, later] = [after(short), after(short + more)];
        expect(sooner.due).toBeGreaterThanOrEqual(paused.decideBy);
        expect(later.due).toBeGreaterThanOrEqual(sooner.due);
        expect(sooner.due).toBeLessThanOrEqual(sooner.anew);
      }),
    );
  });
});

describe('the reminders', () => {
  const high = clockAt(at('2026-11-20T09:00:00Z'), 'high');
  const reminding = { clock: high, band: 'high', nationalAfter } as const;

  it('are at half time, when due, and two working hours after that', () => {
    expect(halfTime(calendar, high)).toBe(at('2026-11-20T11:00:00Z'));
    expect(nextReminder(calendar, reminding)).toEqual({
      step: 'half',
      at: at('2026-11-20T11:00:00Z'),
    });
    expect(nextReminder(calendar, { ...reminding, reminded: 'half' })).toEqual({
      step: 'due',
      at: high.decideBy,
    });
    expect(nextReminder(calendar, { ...reminding, reminded: 'due' })).toEqual({
      step: 'national',
      at: at('2026-11-20T15:00:00Z'),
    });
    expect(nextReminder(calendar, { ...reminding, reminded: 'national' })).toBeUndefined();
  });

  it('say nothing while the officer is asked', () => {
    const clock = { ...high, pausedAt: high.since };
    expect(dueReminders(calendar, { ...reminding, clock }, high.decideBy + 1e9)).toEqual([]);
  });

  it('after a stop leave out half time where it is due already', () => {
    expect(dueReminders(calendar, reminding, at('2026-11-20T11:00:00Z'))).toEqual(['half']);
    expect(dueReminders(calendar, reminding, high.decideBy)).toEqual(['due']);
    expect(dueReminders(calendar, reminding, high.decideBy + 1e9)).toEqual(['due', 'national']);
  });

  it('half time halves the working time, whatever lies between', () => {
    fc.assert(
      fc.property(instant, anyBand, (since, band) => {
        const started = clockAt(since, band);
        const half = halfTime(calendar, started);
        expect(addWorkingHours(calendar, half, hours[band] / 2)).toBeLessThanOrEqual(
          started.decideBy + 1,
        );
        expect(workingHoursBetween(calendar, since, half)).toBeCloseTo(hours[band] / 2, 6);
      }),
    );
  });
});
