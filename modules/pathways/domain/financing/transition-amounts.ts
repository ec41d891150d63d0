import type { TransitionRules } from './rules.ts';

/** Kronor a week before tax. The loan is to be paid back and never counted together with the grant. */
export interface WeeklyAmounts {
  readonly grant: number;
  readonly supplement: number;
  readonly loan: number;
}

/**
 * Transition study support for a week at a pace. The grant is rounded down; supplement and loan to the nearest
 * krona, the supplement reckoned from the grant as paid, the loan from the uncut one: so all rows of the agency's
 * table of 2023 come out. Other paces than full time are the same formula on the share of the salary studied away.
 * @param monthlySalary SEK before tax. @param pace share of full time, 0–1.
 */
export function transitionAmounts(
  rules: TransitionRules,
  { monthlySalary, pace, agreement }: { monthlySalary: number; pace: number; agreement: boolean },
): WeeklyAmounts {
  const weekly = (monthlySalary * 12 * pace) / 52;
  const capped = ({ share, capBases }: { share: number; capBases: number }) =>
    share * Math.min(weekly, (capBases * rules.incomeBase * pace) / 52);
  const uncut = capped(rules.grant);
  const grant = down(uncut);
  const supplement = agreement ? Math.max(0, nearest(Math.max(...rules.supplement.map(capped)) - grant)) : 0;
  const mostLoan = down(rules.loan.capShare * rules.priceBase * pace);
  return {
    grant,
    supplement: supplementAbove(rules, weekly, pace) ? supplement : 0,
    loan: Math.min(mostLoan, nearest(rules.loan.share * (weekly - uncut))),
  };
}

/** Below the grant's cap the grant replaces the full share and there is nothing to supplement. */
function supplementAbove({ grant, incomeBase }: TransitionRules, weekly: number, pace: number): boolean {
  return weekly > (grant.capBases * incomeBase * pace) / 52;
}

// A ten-thousandth of an öre absorbs what binary fractions lose (0.8 × 5 000 must not become 3 999).
const slack = 1e-6;

function down(amount: number): number {
  return Math.floor(amount + slack);
}

function nearest(amount: number): number {
  return Math.floor(amount + 0.5 + slack);
}
