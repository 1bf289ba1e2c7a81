/** Days as ISO dates, `yyyy-mm-dd`; months count from 1. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** From the first day of one month to the last day of another. */
export function months(year: number, first: number, last: number): Period {
  return { from: iso(year, first, 1), to: iso(year, last, daysIn(year, last)) };
}

/** One day, or null where the calendar has no such day. */
export function day(year: number, month: number, date: number): Period | null {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return null;
  return { from: iso(year, month, date), to: iso(year, month, date) };
}

/** The day so many months later; the last of the month where that month is shorter. */
export function monthsLater(from: string, count: number): string {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const index = year * 12 + month - 1 + Math.round(count);
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return iso(y, m, Math.min(date, daysIn(y, m)));
}

export function daysLater(from: string, count: number): string {
  const at = new Date(`${from}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + Math.round(count));
  return at.toISOString().slice(0, 10);
}

function iso(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
