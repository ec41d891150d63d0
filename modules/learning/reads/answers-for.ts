import type { Catalogue, ConceptKey, Scheme } from '#modules/taxonomy/index.ts';
import { askedSkills } from '../domain/asked-skills.ts';
import type { Course } from '../domain/course.ts';
import type { OccupationKeys } from '../domain/occupation-keys.ts';
import {
  type Answer,
  answerGroup,
  answerSkills,
  joinAnswers,
  type WantedGroup,
  type WantedSkills,
} from '../domain/wanted.ts';
import type { Courses } from './courses.ts';

interface Wish {
  readonly scheme: Scheme | undefined;
  readonly skills: readonly ConceptKey[];
  readonly groups: readonly string[];
  readonly goal?: string | undefined;
}

interface Ground {
  readonly catalogue: Catalogue;
  readonly courses: Courses;
  readonly keys: OccupationKeys;
}

/** Course → how it answers skills and occupations; undefined when none were asked for. */
export function answersFor(
  { skills, groups, scheme, goal }: Wish,
  { courses, catalogue, keys }: Ground,
): ReadonlyMap<number, Answer> | undefined {
  if (skills.length === 0 && groups.length === 0) return undefined;
  const bySchemes = [...Map.groupBy(skills, (key) => key.scheme)].map(
    ([own, wanted]): WantedSkills => ({
      skills: courses.given(own.name),
      concepts: new Set(wanted.map(({ concept }) => concept)),
    }),
  );
  const wantedGroups = groups.map((ssyk) => wantedGroup(ssyk, scheme, { catalogue, courses }));
  const answers = new Map<number, Answer>();
  for (const course of coursesToAnswer(bySchemes, courses.courses)) {
    const bySkill = bySchemes.flatMap((wanted) => answerSkills(course, wanted, { goal, keys }) ?? []);
    const byGroup = wantedGroups.flatMap((wanted) => answerGroup(course, wanted, keys) ?? []);
    // Skills and occupations asked for together must both be met.
    const met = (bySchemes.length === 0 || bySkill.length > 0) && (groups.length === 0 || byGroup.length > 0);
    const answer = met ? joinAnswers([...bySkill, ...byGroup]) : undefined;
    if (answer !== undefined) answers.set(course.no, answer);
  }
  return answers;
}

/** A group with what is central in it, in a scheme. */
export function wantedGroup(
  ssyk: string,
  scheme: Scheme | undefined,
  { catalogue, courses }: Pick<Ground, 'catalogue' | 'courses'>,
): WantedGroup {
  const skills = scheme === undefined ? [] : askedSkills(catalogue, scheme, ssyk);
  const central = skills.filter(({ tier }) => tier === 'central');
  return {
    ssyk,
    skills: courses.given(scheme?.name ?? ''),
    central: new Map(central.map((skill) => [skill.concept, skill])),
  };
}

/** Those that give one of the skills asked for; all when none is. */
function coursesToAnswer(bySchemes: readonly WantedSkills[], courses: readonly Course[]): readonly Course[] {
  if (bySchemes.length === 0) return courses;
  const giving = bySchemes.flatMap(({ skills, concepts }) =>
    [...concepts].flatMap((concept) => skills.coursesGiving(concept).map(({ course }) => course)),
  );
  return [...new Set(giving)].flatMap((no) => courses[no] ?? []);
}
