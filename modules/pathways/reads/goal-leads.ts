import type { OutOfReach } from '#contract/plan-goal.ts';
import type { PlanAlternative, PlanStep } from '#contract/plan-way.ts';
import type { Language } from '#kit/language.ts';
import type { QualificationLevel } from '#kit/qualification-level.ts';
import { canBeTaught } from '#modules/learning/index.ts';
import { type HowFar, howFar, levelOfEducation } from '../domain/plan/how-far.ts';
import type { GoalGap } from './goal-gap.ts';

type Way = Pick<PlanAlternative, 'steps' | 'leaves'>;

/** What ways to a goal are held against. */
export interface Measure {
  readonly gap: GoalGap;
  readonly outOfReach: readonly OutOfReach[];
  readonly level: QualificationLevel | null;
  readonly takesEducation: boolean;
  readonly language: Language;
}

/** How far a way leads; undefined is no way. */
export function leadingOf(way: Way | undefined, { gap, level, language, ...measure }: Measure): HowFar {
  const needed = neededAndLeft(way, { gap, ...measure });
  return howFar(
    {
      lacks: gap.lacks.length,
      outOfReach: needed.length,
      experience: needed.filter(({ label }) => !canBeTaught(label.text)).length,
      atWork: coveredAtWork(way),
      isStudied: way !== undefined,
      educationLevel: educationLevelOf(way?.steps ?? []),
      level,
      takesEducation: measure.takesEducation,
    },
    language,
  );
}

/** What most of the jobs ask for and the way does not give. */
export function neededAndLeft(way: Way | undefined, { gap, outOfReach }: Pick<Measure, 'gap' | 'outOfReach'>) {
  const narrow = new Set(gap.lacks.flatMap(({ skill, onlyIn }) => (onlyIn.length > 0 ? [skill.id] : [])));
  return [...outOfReach, ...(way?.leaves ?? [])].filter(({ id }) => !narrow.has(id));
}

/** Skills that a way leaves to be learnt at work. */
export function coveredAtWork(way: Way | undefined): number {
  const steps = way?.steps.filter(({ kind }) => kind === 'at-work') ?? [];
  return new Set(steps.flatMap(({ covers }) => covers.map(({ id }) => id))).size;
}

function educationLevelOf(steps: readonly PlanStep[]): QualificationLevel | undefined {
  const levels = steps.flatMap(({ education, offering }) =>
    education === null || offering === null ? [] : [levelOfEducation(offering.level)],
  );
  return levels.toSorted((a, b) => b - a)[0];
}
