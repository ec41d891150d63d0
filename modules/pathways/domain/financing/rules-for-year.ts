import type { TransitionRules } from './rules.ts';
import years from './transition-study-support.json' with { type: 'json' };

/**
 * Oldest first. Another year is another entry in the file, with where its amounts and conditions are taken from. Those of
 * 2023 are derived from the agency's own table of that year and checked against all of its rows.
 */
const known: readonly TransitionRules[] = years;

export interface RulesInForce {
  readonly rules: TransitionRules;
  /** The year asked about has rules of its own. */
  readonly ofThatYear: boolean;
}

/** The rules of a year, else the newest before it, else the oldest there are. */
export function rulesForYear(year: number): RulesInForce {
  const rules = known.findLast((one) => one.year <= year) ?? known[0];
  if (rules === undefined) throw new Error('there are no rules of transition study support');
  return { rules, ofThatYear: rules.year === year };
}
