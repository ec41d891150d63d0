import type { CourseOffering } from '#contract/courses.ts';
import type { GoalPlan, OutOfReach } from '#contract/plan-goal.ts';
import { canBeTaught } from '#modules/learning/index.ts';
import { whyOutOfReach } from '../domain/plan/plan-sentences.ts';
import type { Missing } from './goal-gap.ts';
import type { Searched } from './goal-ground.ts';
import { requiredSkills } from './required-skills.ts';
import type { GoalStep } from './step-ground.ts';

type Left = Searched & { readonly left: readonly number[] };
type Untold = Omit<OutOfReach, 'text' | 'nearest'> & {
  readonly needs: readonly string[];
  readonly nearest: CourseOffering | null;
};
export type ToldOutOfReach = Pick<GoalPlan, 'outOfReach' | 'nearest'>;

/**
 * Missing skills that the plans leave out, why, and what is nearest to giving them; those with the same reason share its
 * sentence. `left` are places that do not fit with the rest.
 */
export function tellOutOfReach(without: readonly Missing[], searched: Left): ToldOutOfReach {
  const all = without.map((missing) => outOfReachOf(missing, searched));
  const alike = (one: Untold) => [one.reason, one.onlyIn.length > 0, one.nearest?.id ?? '', ...one.needs].join('\n');
  const groups = Map.groupBy(all, alike);
  const outOfReach = all.map((one) => {
    const { needs, nearest, ...told } = one;
    const labels = (groups.get(alike(one)) ?? []).map(({ label }) => label.text);
    const why = { reason: one.reason, labels, needs, takesHours: one.takesHours, isNarrow: one.onlyIn.length > 0 };
    return { ...told, nearest: nearest?.id ?? null, text: whyOutOfReach(why, searched.ground.language) };
  });
  const nearest = new Map(all.flatMap((one) => (one.nearest === null ? [] : [[one.nearest.id, one.nearest]])));
  return { outOfReach, nearest: [...nearest.values()] };
}

function outOfReachOf({ skill, concept, onlyIn }: Missing, { gap, found, left, ground }: Left): Untold {
  const place = gap.sought.findIndex((missing) => missing.concept === concept);
  const giving = found.steps.filter(({ covers }) => covers.includes(place));
  const barred = giving.length === 0 ? found.barred.nearest.get(concept) : undefined;
  const reason =
    giving.length === 0
      ? (barred?.reason ?? whyNone(skill.label.text))
      : whyUnused(giving, left.includes(place), ground);
  const lightest = reason === 'too-many-hours' ? lightestOf(giving) : undefined;
  const needs = reason === 'needs-more' ? giving.flatMap((step) => unmetNeeds(step, ground)) : [];
  return {
    ...skill,
    reason,
    onlyIn: [...onlyIn],
    needs: [...new Set(needs)],
    nearest: barred?.present() ?? (lightest?.kind === 'course' ? lightest.option.present() : null),
    nearestKm: roundedKm(barred?.km),
    takesHours: lightest?.hoursPerWeek ?? null,
    withinKm: roundedKm(found.barred.withinKm.get(concept)),
  };
}

function lightestOf(steps: readonly GoalStep[]): GoalStep | undefined {
  return steps.toSorted((a, b) => a.hoursPerWeek - b.hoursPerWeek)[0];
}

function whyNone(label: string): OutOfReach['reason'] {
  return canBeTaught(label) ? 'no-course' : 'experience';
}

/** Why none of the steps that give it is in a plan. */
function whyUnused(giving: readonly GoalStep[], isLeft: boolean, { wish }: Searched['ground']): OutOfReach['reason'] {
  if (isLeft) return 'cannot-combine';
  const inTime = giving.filter(({ hoursPerWeek }) => hoursPerWeek <= wish.hoursPerWeek);
  return inTime.some(({ needs }) => needs.length > 0) ? 'needs-more' : 'too-many-hours';
}

function unmetNeeds(step: GoalStep, ground: Searched['ground']): readonly string[] {
  if (step.kind !== 'course') return [];
  return requiredSkills(step.option.needs, ground).flatMap(({ met, label }) => (met === 'has' ? [] : [label.text]));
}

function roundedKm(km: number | null | undefined): number | null {
  return km == null ? null : Math.ceil(km);
}
