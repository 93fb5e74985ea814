import { localDate } from '../../domain/deadline.ts';
import { sayDate } from '../../domain/say-time.ts';
import type { Viewing } from '../viewing.ts';

/** "due Fri 4 Dec (12 days)", "(today)", "(2 days late)": calendar days, as people count to a date. */
export function sayDue(due: string, { now, timezone }: Viewing): string {
  return `due ${sayDate(due)} (${sayDays(daysBetween(localDate(now, timezone), due))})`;
}

export function isLate(due: string, { now, timezone }: Viewing): boolean {
  return due < localDate(now, timezone);
}

function sayDays(days: number): string {
  if (days === 0) return 'today';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? count : `${count} late`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

const dayMs = 86_400_000;
