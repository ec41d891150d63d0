import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';

/** When something went on: a year, or year and month; null is not told, or still going on. */
export interface Period {
  readonly started: string | null;
  readonly ended: string | null;
}

/** Both ends are times, and in their order. A year alone reaches over all its months. */
export function checkPeriod({ started, ended }: Period): Result<Period, Refusal> {
  for (const [parameter, value] of Object.entries({ started, ended })) {
    if (value !== null && !isMonth(value)) return err({ code: 'profile/not-a-month', details: { parameter, value } });
  }
  if (started !== null && ended !== null && isBefore(ended, started))
    return err({ code: 'profile/ends-before-start', details: { parameter: 'ended', value: ended, reason: started } });
  return ok({ started, ended });
}

function isMonth(text: string): boolean {
  return /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/.test(text);
}

function isBefore(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared) < b.slice(0, shared);
}
