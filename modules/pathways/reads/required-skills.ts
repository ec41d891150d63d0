import type { PlanStep } from '#contract/plan-way.ts';
import { enough } from './describe-gap.ts';
import type { StepGround } from './step-ground.ts';

type Held = Pick<StepGround, 'start'>;

/** Of the skills a course requires, by id, the concepts she does not have. What her scheme does not know is left out. */
export function notHeld(ids: readonly string[], { start: { evidence, held } }: Held): readonly number[] {
  const share = (concept: number) => {
    const at = held.indices.indexOf(evidence.columns.get(concept) ?? -1);
    return at < 0 ? 0 : (held.weights[at] ?? 0);
  };
  return ids.flatMap((id) => evidence.scheme.numberOf(id) ?? []).filter((concept) => share(concept) < enough);
}

/** What a course requires, and whether she has it or a step before gives it. */
export function requiredSkills(
  ids: readonly string[],
  { start, language }: Held & Pick<StepGround, 'language'>,
): PlanStep['needs'] {
  const { scheme } = start.evidence;
  const missing = new Set(notHeld(ids, { start }));
  return ids
    .flatMap((id) => scheme.numberOf(id) ?? [])
    .map((concept) => ({
      id: scheme.idOf(concept),
      label: scheme.labelOf(concept, language),
      met: missing.has(concept) ? 'step-before' : 'has',
    }));
}
