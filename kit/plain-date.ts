/** A day without a time or zone, as ISO text: `2026-03-01`. */
export type PlainDate = string;

const dayMs = 86_400_000;

/** Whether the text is a day that exists: `2026-02-30` is none. */
export function isPlainDate(text: string): text is PlainDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateOfDay(dayOfDate(text)) === text;
}

/** Days since 1970-01-01; not a number when the text is no date. */
export function dayOfDate(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

export function dateOfDay(day: number): PlainDate {
  return Number.isInteger(day) ? new Date(day * dayMs).toISOString().slice(0, 10) : '';
}

/** The Monday of a day's week. 1970-01-01 was a Thursday. */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** The day it is in Sweden. */
export function swedishDate(now: Date): PlainDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
}

/** How many months from one day to another (days since 1970-01-01, the last included), begun ones whole. */
export function monthsFromTo(from: number, to: number): number {
  const first = new Date(from * dayMs);
  const months = (at: Date) => at.getUTCFullYear() * 12 + at.getUTCMonth();
  const after = new Date((to + 1) * dayMs);
  const whole = months(after) - months(first);
  return after.getUTCDate() > first.getUTCDate() ? whole + 1 : Math.max(1, whole);
}
