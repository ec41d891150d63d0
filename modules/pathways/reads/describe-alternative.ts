import type { OutOfReach } from '#contract/plan-goal.ts';
import type { PlanAlternative } from '#contract/plan-way.ts';
import type { OccupationRef } from '#contract/schemas.ts';
import { dateOfDay, monthsFromTo } from '#kit/plain-date.ts';
import { amountsNote } from '../domain/financing/amounts-note.ts';
import type { Chosen } from '../domain/plan/choose-alternatives.ts';
import { timeline } from '../domain/plan/timeline.ts';
import { describeStep, learningAtWork } from './describe-step.ts';
import { learnableAtWork } from './goal-gap.ts';
import type { Searched } from './goal-ground.ts';

/** A way that was chosen: its steps, what is learnt at work, the months and what they come to. */
export function describeAlternative(
  { plan, best }: Chosen,
  {
    gap,
    found,
    ref,
    ground,
    outOfReach,
  }: Searched & { readonly ref: OccupationRef; readonly outOfReach: readonly OutOfReach[] },
): Omit<PlanAlternative, 'leads' | 'leadsWhy'> {
  const chosen = plan.steps.flatMap((at) => found.steps[at] ?? []);
  const columns = [...gap.sought.map(({ concept }) => concept), ...found.extra];
  const required = new Set(chosen.flatMap(({ needs }) => needs.flatMap((place) => columns[place] ?? [])));
  const steps = chosen.map((step, at) => {
    const before = chosen.slice(0, at).flatMap(({ covers }) => covers.flatMap((place) => columns[place] ?? []));
    return describeStep(step, { gap, required, given: new Set(before), ground });
  });
  const covered = new Set(steps.flatMap(({ covers }) => covers.map(({ id }) => id)));
  const left = gap.lacks.filter(
    (missing) => !covered.has(missing.skill.id) && learnableAtWork(missing, ground.wish.atWork),
  );
  const told = new Set([...covered, ...[...left.map(({ skill }) => skill), ...outOfReach].map(({ id }) => id)]);
  const leaves = gap.lacks.flatMap(({ skill: { id, label } }) => (told.has(id) ? [] : [{ id, label }]));
  const all = left.length === 0 ? steps : [...steps, learningAtWork(left, ref.label, ground.language)];
  const [first, last] = [Math.min(...chosen.map(({ start }) => start)), Math.max(...chosen.map(({ end }) => end))];
  const months = timeline(chosen, ground.earliestStart, ground.purse);
  const total = (kind: 'income' | 'grant' | 'supplement' | 'loan') =>
    months.some((month) => month[kind] === null) ? null : months.reduce((sum, month) => sum + (month[kind] ?? 0), 0);
  return {
    best,
    months: chosen.length === 0 ? 0 : monthsFromTo(first, last),
    monthsUntilDone: chosen.length === 0 ? 0 : monthsFromTo(ground.earliestStart, last),
    costSek: plan.cost,
    travelKm: plan.travel,
    start: chosen.length === 0 ? null : dateOfDay(first),
    end: chosen.length === 0 ? null : dateOfDay(last),
    steps: all,
    leaves,
    timeline: [...months],
    amountsNote: amountsNote(months, ground.language),
    totals: { income: total('income'), grant: total('grant'), supplement: total('supplement'), loan: total('loan') },
    unsure: [...new Set(all.flatMap(({ unsure }) => unsure))],
  };
}
