import { type Refusal, refusal } from '#contract/errors.ts';
import type { Language } from '#kit/language.ts';
import { dayOfDate, isPlainDate, swedishDate } from '#kit/plain-date.ts';
import { err, ok, type Result } from '#kit/result.ts';

const noDate = {
  sv: 'det ska vara ett datum som finns, skrivet 2026-03-01',
  en: 'it must be a date that exists, written 2026-03-01',
} as const;

/** The day a parameter names; undefined when it was left out. */
export function askedDay(
  parameter: string,
  written: string | undefined,
  language: Language,
): Result<number | undefined, Refusal> {
  if (written === undefined) return ok(undefined);
  if (isPlainDate(written)) return ok(dayOfDate(written));
  return err(refusal('request/invalid-value', { parameter, value: written, reason: noDate[language] }));
}

/** The day an answer is for: as asked, else today in Sweden. */
export function askedAsOf(
  written: string | undefined,
  now: Date,
  language: Language,
): Result<{ readonly asOf: number; readonly isToday: boolean }, Refusal> {
  const today = dayOfDate(swedishDate(now));
  const asked = askedDay('asOf', written, language);
  if (!asked.ok) return asked;
  const asOf = asked.value ?? today;
  return ok({ asOf, isToday: asOf === today });
}
