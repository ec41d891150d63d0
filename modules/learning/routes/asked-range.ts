import { type Refusal, refusal } from '#contract/errors.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';

interface Bound {
  readonly parameter: string;
  readonly value: number | undefined;
  /** As it was written. */
  readonly written: string;
}

const nothingLeft = {
  sv: ({ parameter, written }: Bound) => `med ”${parameter}” ${written} blir inget kvar`,
  en: ({ parameter, written }: Bound) => `with “${parameter}” ${written} nothing is left`,
} as const;

/** Refuses a range whose least is above its most, naming both. */
export function askedRange(least: Bound, most: Bound, language: Language): Result<undefined, Refusal> {
  if (least.value === undefined || most.value === undefined || least.value <= most.value) return ok(undefined);
  const { parameter, written: value } = least;
  return err(refusal('request/invalid-value', { parameter, value, reason: nothingLeft[language](most) }));
}
