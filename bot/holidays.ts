import Holidays from 'date-holidays';

/** Bank holidays as local dates, substitute days included, for a country and part such as GB-ENG. */
export function bankHolidays(code: string, years: readonly number[]): ReadonlySet<string> {
  const [country = '', part = ''] = code.split('-');
  if (!new Holidays().getStates(country)?.[part]) {
    throw new Error(`Expected a holiday calendar such as GB-ENG, got ${code}`);
  }
  const calendar = new Holidays(country, part);
  const off = years
    .flatMap((year) => calendar.getHolidays(year))
    .filter(({ type }) => type === 'public' || type === 'bank');
  return new Set([...off.map(({ date }) => date.slice(0, 10)), ...(proclaimed[code] ?? [])]);
}

/** Single days that the library does not know yet. Scotland: the football World Cup, gov.uk/bank-holidays. */
const proclaimed: Readonly<Record<string, readonly string[]>> = { 'GB-SCT': ['2026-06-15'] };
