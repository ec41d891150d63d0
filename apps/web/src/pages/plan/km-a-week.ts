import type { PlanStep } from '#contract/plan-way.ts';

type Travelled = Pick<PlanStep, 'start' | 'end' | 'weeks' | 'travelKm'>;

/** Kilometres in an ordinary week of a step; 0 for one without dates. */
export function kmAWeek({ weeks, travelKm }: Pick<Travelled, 'weeks' | 'travelKm'>): number {
  return weeks === null || weeks === 0 ? 0 : Math.round(travelKm / weeks);
}

/** Kilometres in the week with most of them: of all steps that go on when one begins. */
export function mostKmAWeek(steps: readonly Travelled[]): number {
  const sums = steps.flatMap(({ start }) => {
    if (start === null) return [];
    const together = steps.filter((other) => (other.start ?? '~') <= start && start <= (other.end ?? ''));
    return [together.reduce((sum, step) => sum + kmAWeek(step), 0)];
  });
  return Math.max(0, ...sums);
}
