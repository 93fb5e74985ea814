/** Whether it is YYYY-MM-DD and stands in the calendar: 2026-02-31 does not, though the runtime reads it as 3 March. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
