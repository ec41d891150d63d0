import type { PlanMonth } from '#contract/plan.ts';
import { dateOfDay, dayOfDate } from '#kit/plain-date.ts';
import type { TransitionRules } from '../financing/rules.ts';
import { transitionAmounts } from '../financing/transition-amounts.ts';
import { fullTimeHours, type PlanningStep } from './planning-step.ts';

/** Whose money it is. */
export interface Purse {
  /** SEK a month for the work she does now; undefined when not told. */
  readonly salary: number | undefined;
  /** Per cent of full time that she works for it. */
  readonly workPercent: number;
  readonly agreement: boolean;
  /** Rules of the support she reckons with; null for none, or one without amounts. */
  readonly support: TransitionRules | null;
  /** Full-time weeks of it already used. */
  readonly weeksUsed: number;
}

type TimedStep = Pick<PlanningStep, 'kind' | 'start' | 'end' | 'hoursPerWeek'>;

/**
 * Studies, work and money by month, from the earliest start to the end of the last step. She works as now, less where
 * studies leave less of full time. Support is for courses only, for time she does not work, and ends with its weeks.
 */
export function timeline(steps: readonly TimedStep[], earliestStart: number, purse: Purse): readonly PlanMonth[] {
  const last = Math.max(earliestStart, ...steps.map(({ end }) => end));
  let weeksLeft = purse.support === null ? 0 : Math.max(0, purse.support.mostWeeks - purse.weeksUsed);
  return monthsBetween(earliestStart, last).map(({ month, first, days }) => {
    const study = share(steps, first, days);
    const work = Math.max(0, Math.min(purse.workPercent / 100, 1 - study));
    const pace = Math.min(
      share(
        steps.filter(({ kind }) => kind === 'course'),
        first,
        days,
      ),
      1 - work,
    );
    const weeks = days / 7;
    const paid = pace <= 0 ? 0 : Math.min(weeks, weeksLeft / pace);
    weeksLeft -= paid * pace;
    return { month, studyPercent: percent(study), workPercent: percent(work), ...moneyOf({ work, pace, paid }, purse) };
  });
}

function moneyOf(
  { work, pace, paid }: { readonly work: number; readonly pace: number; readonly paid: number },
  { salary, workPercent, support, agreement }: Purse,
): Pick<PlanMonth, 'income' | 'grant' | 'supplement' | 'loan'> {
  if (salary === undefined) return { income: null, grant: null, supplement: null, loan: null };
  const income = workPercent === 0 ? 0 : Math.round((salary * work * 100) / workPercent);
  if (support === null) return { income, grant: 0, supplement: 0, loan: 0 };
  const { grant, supplement, loan } = transitionAmounts(support, { monthlySalary: salary, pace, agreement });
  return {
    income,
    grant: Math.round(grant * paid),
    supplement: Math.round(supplement * paid),
    loan: Math.round(loan * paid),
  };
}

/** The part of full time that steps take over days, a mean; more than full time counts as full time. */
function share(steps: readonly TimedStep[], first: number, days: number): number {
  const hours = steps.reduce((sum, { start, end, hoursPerWeek }) => {
    const common = Math.min(end, first + days - 1) - Math.max(start, first) + 1;
    return sum + Math.max(0, common) * hoursPerWeek;
  }, 0);
  return Math.min(1, hours / days / fullTimeHours);
}

function percent(part: number): number {
  return Math.round(part * 100);
}

interface Month {
  readonly month: string;
  readonly first: number;
  readonly days: number;
}

/** Calendar months from one day to another; the first from its day, all whole otherwise. */
function monthsBetween(from: number, to: number): readonly Month[] {
  const months: Month[] = [];
  let first = from;
  while (first <= to) {
    const month = dateOfDay(first).slice(0, 7);
    const next = firstOfNext(month);
    months.push({ month, first, days: next - first });
    first = next;
  }
  return months;
}

function firstOfNext(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return dayOfDate(`${number === 12 ? year + 1 : year}-${String((number % 12) + 1).padStart(2, '0')}-01`);
}
