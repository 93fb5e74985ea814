import { addDays, daysBetween, instantOf, localDate, weekdayOf } from '../../domain/deadline.ts';
import type { Random } from './random.ts';

interface Period {
  readonly from: number;
  readonly to: number;
  readonly timezone: string;
}

/** When referrals come in: mostly in working hours, fewer at weekends, some at night; in order. */
export function inventTimes(random: Random, count: number, period: Period): number[] {
  const days = daysOf(period);
  return Array.from({ length: count }, () => inventTime(random, days, period)).toSorted(
    (a, b) => a - b,
  );
}

interface Day {
  readonly date: string;
  readonly weight: number;
}

function daysOf({ from, to, timezone }: Period): Day[] {
  const first = localDate(from, timezone);
  const count = daysBetween(first, localDate(to, timezone)) + 1;
  return Array.from({ length: count }, (_, index) => addDays(first, index)).map((date) => ({
    date,
    weight: ['sat', 'sun'].includes(weekdayOf(date)) ? 1 : 3,
  }));
}

/** Drawn until it lies within the period; a period too short for that is drawn from evenly. */
function inventTime(random: Random, days: readonly Day[], { from, to, timezone }: Period): number {
  for (let tries = 0; tries < 20; tries += 1) {
    const { date } = random.weighed(days);
    const { start, end } = random.weighed(partsOfDay);
    const minute = Math.floor(random.between(start * 60, end * 60));
    const at = instantOf(date, '00:00', timezone) + minute * 60_000;
    if (at >= from && at < to) return at;
  }
  return Math.floor(random.between(from, to));
}

const partsOfDay = [
  { start: 8, end: 12, weight: 8 },
  { start: 12, end: 18, weight: 9 },
  { start: 18, end: 24, weight: 3 },
  { start: 0, end: 8, weight: 1 },
];
