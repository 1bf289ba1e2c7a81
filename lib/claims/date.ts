/** Dates of which the day or the month may not be known: `yyyy-mm-dd`, `yyyy-mm`, `yyyy`. */

/** Order in a list: what is only known by its month or year comes before the days in it. */
export function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The last day that a date can mean. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** True only where every day that `a` can mean lies before every day that `b` can mean. */
export function surelyBefore(a: string, b: string): boolean {
  return lastDay(a) < b.padEnd(10, '-00');
}
