import { expect, test } from 'vitest';
import { isRealDate } from '../../domain/real-date.ts';

test.each(['2026-11-21', '2026-02-28', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
  '%s is a date',
  (text) => {
    expect(isRealDate(text)).toBe(true);
  },
);

test.each([
  '2026-02-29',
  '2026-02-31',
  '2100-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '21/11/2026',
  '2026-11-21T00:00',
  ' 2026-11-21',
  '',
])('%j is none', (text) => {
  expect(isRealDate(text)).toBe(false);
});
