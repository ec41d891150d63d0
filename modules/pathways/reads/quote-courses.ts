import type { Kysely } from 'kysely';
import type { Plan } from '#contract/plan.ts';
import type { PlanStep } from '#contract/plan-way.ts';
import type { Tables } from '#db/tables.ts';
import { type Courses, courseQuotes } from '#modules/learning/index.ts';
import type { Scheme } from '#modules/taxonomy/index.ts';

interface QuoteGround {
  readonly kysely: Kysely<Tables>;
  readonly courses: Courses;
  readonly scheme: Scheme;
}

/** The plan with the words of each course that name what it is taken for. */
export async function quoteCourses(plan: Plan, { kysely, courses, scheme }: QuoteGround): Promise<Plan> {
  const courseOf = ({ offering }: PlanStep) => (offering === null ? undefined : courses.find(offering.id)?.course);
  const steps = plan.goals.flatMap(({ alternatives }) => alternatives.flatMap((way) => way.steps));
  const asked = [...new Set(steps.flatMap((step) => courseOf(step) ?? []))];
  const quotes = await courseQuotes(asked, { kysely, courses, scheme: scheme.name });
  const quoted = (step: PlanStep): PlanStep => {
    const course = courseOf(step);
    const words = course === undefined ? undefined : quotes.get(course);
    if (words === undefined) return step;
    const covers = step.covers.map((skill) =>
      skill.basis === 'named' ? { ...skill, quote: words.get(scheme.numberOf(skill.id) ?? -1) ?? null } : skill,
    );
    return { ...step, covers };
  };
  return {
    ...plan,
    goals: plan.goals.map((goal) => ({
      ...goal,
      alternatives: goal.alternatives.map((way) => ({ ...way, steps: way.steps.map(quoted) })),
    })),
  };
}
