import type { PlanMonth } from '#contract/plan-way.ts';
import { dateOfDay, dayOfDate } from '#kit/plain-date.ts';
import type { TransitionRules } from '../financing/rules.ts';
import { transitionAmounts } from '../financing/transition-amounts.ts';
import { fullTimeHours, type PlanningStep } from './planning-step.ts';

/** Whose money it is. */
export interface Purse {
  /** SEK a month for the work she does, or did; undefined when not told. */
  readonly salary: number | undefined;
  /** Per cent of full time that she works, or worked, for it. */
  readonly workPercent: number;
  /** Her last day of work: before the plan begins where she is out of work; undefined where it goes on. */
  readonly lastWorkDay: number | undefined;
  readonly agreement: boolean;
  /** Rules of the support she reckons with, in a year; null for none, or one without amounts. */
  readonly support: ((year: number) => TransitionRules) | null;
  /** Full-time weeks of it already used. */
  readonly weeksUsed: number;
}

type TimedStep = Pick<PlanningStep, 'kind' | 'start' | 'end' | 'hoursPerWeek'>;

/**
 * Studies, work and money by month, from the earliest start to the end of the last step. She works as now, less where
 * studies leave less of full time, until her work ends; what comes in for lost work is not reckoned. Support is for
 * courses only, for time she does not work, follows the rules of each month's year, and ends with its weeks.
 */
export function timeline(steps: readonly TimedStep[], earliestStart: number, purse: Purse): readonly PlanMonth[] {
  const last = Math.max(earliestStart, ...steps.map(({ end }) => end));
  let weeksUsed = purse.weeksUsed;
  return monthsBetween(earliestStart, last).map(({ month, first, days }) => {
    const rules = purse.support?.(Number(month.slice(0, 4))) ?? null;
    const weeksLeft = Math.max(0, (rules?.mostWeeks ?? 0) - weeksUsed);
    const study = share(steps, first, days);
    const had = (purse.workPercent / 100) * stillAtWork(purse.lastWorkDay, first, days);
    const work = Math.max(0, Math.min(had, 1 - study));
    const without = Math.max(0, Math.min(purse.workPercent / 100 - had, 1 - study - work));
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
    weeksUsed += paid * pace;
    const shares = { studyPercent: percent(study), workPercent: percent(work), withoutWorkPercent: percent(without) };
    return { month, ...shares, ...moneyOf({ work, pace, paid, rules }, purse) };
  });
}

/** The part of a month in which she still has her work. */
function stillAtWork(lastWorkDay: number | undefined, first: number, days: number): number {
  return lastWorkDay === undefined ? 1 : Math.max(0, Math.min(1, (lastWorkDay - first + 1) / days));
}

interface MonthShares {
  readonly work: number;
  readonly pace: number;
  readonly paid: number;
  readonly rules: TransitionRules | null;
}

function moneyOf(
  { work, pace, paid, rules }: MonthShares,
  { salary, workPercent, agreement }: Purse,
): Pick<PlanMonth, 'income' | 'grant' | 'supplement' | 'loan'> {
  if (salary === undefined) return { income: null, grant: null, supplement: null, loan: null };
  const income = workPercent === 0 ? 0 : Math.round((salary * work * 100) / workPercent);
  if (rules === null) return { income, grant: 0, supplement: 0, loan: 0 };
  const { grant, supplement, loan } = transitionAmounts(rules, { monthlySalary: salary, pace, agreement });
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
