import { expect, it } from 'vitest';
import { bankHolidays } from '../../bot/holidays.ts';
import { weekdayOf } from '../../domain/deadline.ts';

// gov.uk/bank-holidays, 2026 and 2027.
const england = `2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
  2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28`;
const published = {
  'GB-ENG': england,
  'GB-WLS': england,
  'GB-SCT': `2026-01-01 2026-01-02 2026-04-03 2026-05-04 2026-05-25 2026-06-15 2026-08-03 2026-11-30
    2026-12-25 2026-12-28 2027-01-01 2027-01-04 2027-03-26 2027-05-03 2027-05-31 2027-08-02 2027-11-30
    2027-12-27 2027-12-28`,
  'GB-NIR': `2026-01-01 2026-03-17 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-07-13 2026-08-31
    2026-12-25 2026-12-28 2027-01-01 2027-03-17 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-07-12
    2027-08-30 2027-12-27 2027-12-28`,
};

it.each(Object.entries(published))(
  '%s has the published bank holidays, and no other weekday',
  (code, dates) => {
    const found = bankHolidays(code, [2026, 2027]);
    const weekdays = [...found].filter((date) => !['sat', 'sun'].includes(weekdayOf(date)));
    expect(weekdays.toSorted()).toEqual(dates.split(/\s+/));
  },
);

it('knows Scotland from England', () => {
  expect(bankHolidays('GB-SCT', [2026]).has('2026-01-02')).toBe(true);
  expect(bankHolidays('GB-ENG', [2026]).has('2026-01-02')).toBe(false);
});

it.each(['GB', 'GB-XXX', 'XX-ENG', ''])('refuses a calendar it does not know: %j', (code) => {
  expect(() => bankHolidays(code, [2026])).toThrow(/^Expected a holiday calendar such as GB-ENG/);
});
