import { addDays, weekdayOf, weekdays } from './deadline.ts';
import { isRealDate } from './real-date.ts';

/**
 * The day that somebody names: "2026-12-24", "24 Dec", "24/12", "friday", "tomorrow"; "until" before it is left out. A
 * weekday is the next one, never today. Undefined where it names none.
 */
export function readUntil(text: string, today: string): string | undefined {
  const said = text.toLowerCase().replace(/[,.]/g, ' ').replace(/\s+/g, ' ').trim();
  const day = said.replace(/^(?:until|till|to)\b ?/, '');
  return readNear(day, today) ?? readDate(day, today);
}

function readNear(day: string, today: string): string | undefined {
  if (day === 'today') return today;
  if (day === 'tomorrow') return addDays(today, 1);
  const named = weekdayNames.findIndex((name) => day.length >= 3 && name.startsWith(day));
  if (named < 0) return undefined;
  const ahead = (named - weekdays.indexOf(weekdayOf(today)) + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

function readDate(day: string, today: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return isRealDate(day) ? day : undefined;
  const [, date, written = '', year] =
    /^(\d{1,2})(?:st|nd|rd|th)?(?: | of |\/)([a-z]{3,9}|\d{1,2})(?:[ /](\d{4}))?$/.exec(day) ?? [];
  const month = monthOf(written);
  if (!date || month === 0) return undefined;
  const inYear = (of: string) => `${of}-${pad(month)}-${pad(Number(date))}`;
  const thisYear = today.slice(0, 4);
  const named = inYear(year ?? thisYear);
  // Without a year, a day that is past is meant next year.
  const meant = !year && named < today ? inYear(String(Number(thisYear) + 1)) : named;
  return isRealDate(meant) ? meant : undefined;
}

function monthOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  return written.length < 3 ? 0 : monthNames.findIndex((name) => name.startsWith(written)) + 1;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
