import type { TransitionRules } from './rules.ts';
import { rules2023 } from './rules-2023.ts';

/** Oldest first. */
const known: readonly [TransitionRules, ...TransitionRules[]] = [rules2023];

export interface RulesInForce {
  readonly rules: TransitionRules;
  /** The year asked about has rules of its own. */
  readonly ofThatYear: boolean;
}

/** The rules of a year, else the newest before it, else the oldest there are. */
export function rulesForYear(year: number): RulesInForce {
  const rules = known.findLast((one) => one.year <= year) ?? known[0];
  return { rules, ofThatYear: rules.year === year };
}
