import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdays } from '../../../domain/deadline.ts';
import type { DigestDay } from '../../../domain/digest/due.ts';
import { daySoFar, digestWindow, dueDigests, fitWindow } from '../../../domain/digest/due.ts';

const times = { days: weekdays, at: '07:30', timezone: 'Europe/London' };
const ms = (text: string) => Date.parse(text);
const usual = {
  ...times,
  regions: ['EMID', 'national'],
  catchUpDays: 3,
  recordsSince: ms('2026-01-01T00:00:00Z'),
  posted: [] as DigestDay[],
};
const due = (now: string, other: Partial<typeof usual> = {}) =>
  dueDigests({ ...usual, regions: ['EMID'], now: ms(now), ...other }).map(({ day }) => day);
const posted = (...days: string[]) => days.map((day) => ({ region: 'EMID', day }));

describe('digests that are due', () => {
  const yesterdays = posted('2026-11-18', '2026-11-19', '2026-11-20');

  it('wait for the time of day', () => {
    expect(due('2026-11-21T07:29:59.999Z', { posted: yesterdays })).toEqual([]);
    expect(due('2026-11-21T07:30:00Z', { posted: yesterdays })).toEqual(['2026-11-21']);
  });

  it('are due once, in each region by itself', () => {
    const now = ms('2026-11-21T07:30:00Z');
    const question = { ...usual, now, catchUpDays: 0, posted: posted('2026-11-21') };
    expect(dueDigests(question)).toEqual([{ region: 'national', day: '2026-11-21' }]);
  });

  it('are caught up after downtime, oldest first, as far back as is wished', () => {
    const all = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'];
    expect(due('2026-11-21T12:00:00Z')).toEqual(all);
    expect(due('2026-11-21T12:00:00Z', { catchUpDays: 0 })).toEqual(all.slice(3));
    expect(due('2026-11-21T06:00:00Z')).toEqual(all.slice(0, 3));
  });

  it('are not caught up from before the records begin, but for today', () => {
    const recordsSince = ms('2026-11-20T09:00:00Z');
    expect(due('2026-11-21T12:00:00Z', { recordsSince })).toEqual(['2026-11-21']);
    expect(due('2026-11-20T10:00:00Z', { recordsSince })).toEqual(['2026-11-20']);
    expect(due('2026-11-22T12:00:00Z', { recordsSince })).toEqual(['2026-11-21', '2026-11-22']);
    const atTheTime = { recordsSince: ms('2026-11-21T07:30:00Z') };
    expect(due('2026-11-22T12:00:00Z', atTheTime)).toEqual(['2026-11-21', '2026-11-22']);
  });

  it('are not caught up from before their channel was bound, but for today', () => {
    const now = ms('2026-11-21T12:00:00Z');
    const since = (bound: string) =>
      dueDigests({ ...usual, now, boundSince: new Map([['EMID', ms(bound)]]) })
        .filter(({ region }) => region === 'EMID')
        .map(({ day }) => day);
    expect(since('2026-11-21T11:00:00Z')).toEqual(['2026-11-21']);
    expect(since('2026-11-19T12:00:00Z')).toEqual(['2026-11-20', '2026-11-21']);
    expect(dueDigests({ ...usual, now, boundSince: new Map() })).toHaveLength(8);
  });

  it('are today alone where there are no records yet', () => {
    const question = { ...usual, regions: ['EMID'], recordsSince: undefined };
    const at = (now: string) => dueDigests({ ...question, now: ms(now) });
    expect(at('2026-11-21T07:00:00Z')).toEqual([]);
    expect(at('2026-11-21T08:00:00Z')).toEqual(posted('2026-11-21'));
  });

  it('leave out the days that have none', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
    const question = { ...usual, regions: ['EMID'], days, now: ms('2026-11-22T12:00:00Z') };
    expect(dueDigests(question).map(({ day }) => day)).toEqual(['2026-11-19', '2026-11-20']);
  });

  it('keep their local time when the clocks change', () => {
    expect(due('2026-03-29T06:29:59Z', { catchUpDays: 0 })).toEqual([]);
    expect(due('2026-03-29T06:30:00Z', { catchUpDays: 0 })).toEqual(['2026-03-29']);
    expect(due('2026-10-25T07:29:59Z', { catchUpDays: 0 })).toEqual([]);
    expect(due('2026-10-25T07:30:00Z', { catchUpDays: 0 })).toEqual(['2026-10-25']);
  });

  it('come once at a time that the clocks skip or show twice', () => {
    const night = { at: '01:30', catchUpDays: 0 };
    expect(due('2026-03-29T01:29:59Z', night)).toEqual([]);
    expect(due('2026-03-29T01:30:00Z', night)).toEqual(['2026-03-29']);
    expect(due('2026-10-25T00:30:00Z', night)).toEqual(['2026-10-25']);
    const done = { ...night, posted: posted('2026-10-25') };
    expect(due('2026-10-25T01:30:00Z', done)).toEqual([]);
  });
});

describe('a bot that looks now and then for a year', () => {
  it('builds every day that it comes up for in time, each once and in order', () => {
    const start = ms('2026-01-01T08:00:00Z');
    const pauses = fc.array(fc.integer({ min: 1, max: 71 }), { minLength: 100, maxLength: 150 });
    fc.assert(
      fc.property(pauses, fc.constantFrom('00:15', '01:30', '07:30', '23:45'), (hours, at) => {
        const built: DigestDay[] = [];
        let now = start;
        for (const pause of hours) {
          now += pause * 3_600_000;
          const question = { ...usual, at, regions: ['EMID'], recordsSince: start, now };
          built.push(...dueDigests({ ...question, posted: built }));
        }
        const days = built.map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].toSorted());
        // No pause lasts three days, so no day is missing.
        for (const [index, { day }] of built.entries()) {
          const next = built[index + 1];
          if (!next) break;
          expect(ms(next.day) - ms(day)).toBe(86_400_000);
        }
      }),
      { numRuns: 20 },
    );
  });
});

const hoursOf = (day: string) => {
  const { from, to } = digestWindow(day, times);
  return (to - from) / 3_600_000;
};

describe('what a digest to be posted covers', () => {
  const day = { from: ms('2026-11-20T07:30:00Z'), to: ms('2026-11-21T07:30:00Z') };
  const settled = ms('2026-11-21T09:00:00Z');

  it('is its day by the calendar, where no other digest stands next to it', () => {
    expect(fitWindow(day, { settled })).toEqual(day);
  });

  it('begins where the one before it ended, days ago or posted by hand before its time', () => {
    const before = { from: 0, to: ms('2026-11-10T07:30:00Z') };
    expect(fitWindow(day, { before, settled })).toEqual({ from: before.to, to: day.to });
    const early = { from: 0, to: ms('2026-11-20T06:59:00Z') };
    expect(fitWindow(day, { before: early, settled }).from).toBe(early.to);
    const later = { from: 0, to: ms('2026-11-20T09:00:00Z') };
    expect(fitWindow(day, { before: later, settled }).from).toBe(later.to);
  });

  it('takes nothing that a later one has, and nothing that is still to come', () => {
    const after = { from: ms('2026-11-18T07:30:00Z'), to: ms('2026-11-23T07:30:00Z') };
    const before = { from: 0, to: after.from };
    expect(fitWindow(day, { before, after, settled })).toEqual({
      from: after.from,
      to: after.from,
    });
    const early = ms('2026-11-21T06:00:00Z');
    expect(fitWindow(day, { settled: early })).toEqual({ from: day.from, to: early });
  });
});

describe('what a digest covers', () => {
  it('is what came in since the digest before', () => {
    expect(digestWindow('2026-11-21', times)).toEqual({
      from: ms('2026-11-20T07:30:00Z'),
      to: ms('2026-11-21T07:30:00Z'),
    });
  });

  it('reaches back over the days without one', () => {
    const days = ['mon', 'wed'] as const;
    expect(digestWindow('2026-11-23', { ...times, days }).from).toBe(ms('2026-11-18T07:30:00Z'));
    expect(digestWindow('2026-11-23', { ...times, days: ['mon'] }).from).toBe(
      ms('2026-11-16T07:30:00Z'),
    );
  });

  it('is 23 or 25 hours where the clocks change', () => {
    expect([hoursOf('2026-03-29'), hoursOf('2026-10-25'), hoursOf('2026-10-26')]).toEqual([
      23, 25, 24,
    ]);
  });

  it('is the day so far where it is asked for', () => {
    const now = ms('2026-06-30T23:30:00Z');
    const from = ms('2026-06-30T23:00:00Z');
    expect(daySoFar(now, times.timezone)).toEqual({ day: '2026-07-01', from, to: now });
  });

  it('leaves no instant between two digests', () => {
    const days = fc.subarray([...weekdays], { minLength: 1 });
    fc.assert(
      fc.property(days, fc.nat(300), (some, offset) => {
        const day = new Date(ms('2026-01-01T00:00:00Z') + offset * 86_400_000)
          .toISOString()
          .slice(0, 10);
        const { from } = digestWindow(day, { ...times, days: some });
        const before = new Date(from).toISOString().slice(0, 10);
        expect(digestWindow(before, { ...times, days: some }).to).toBe(from);
      }),
    );
  });
});
