/** A skill that a course gives. */
export interface GivenSkill {
  readonly course: number;
  readonly concept: number;
  /** 0–1: the surest of its reasons. */
  readonly confidence: number;
  /** Its own words say so; else it is inferred by a key from the occupations it leads to. */
  readonly named: boolean;
}

/** Below this it is a guess that a course gives a skill: nobody is sent to it for that. */
export const leastConfidence = 0.3;

/** What the courses of a release give, in one scheme's concepts. Filled a few courses at a time. */
export class GivenSkills {
  readonly #byCourse = new Map<number, GivenSkill[]>();
  readonly #byConcept = new Map<number, GivenSkill[]>();

  add(given: GivenSkill): void {
    const own = this.#byCourse.get(given.course) ?? [];
    if (own.some(({ concept }) => concept === given.concept)) return;
    this.#byCourse.set(given.course, [...own, given]);
    const courses = this.#byConcept.get(given.concept);
    if (courses === undefined) this.#byConcept.set(given.concept, [given]);
    else courses.push(given);
  }

  of(course: number): readonly GivenSkill[] {
    return this.#byCourse.get(course) ?? [];
  }

  coursesGiving(concept: number): readonly GivenSkill[] {
    return this.#byConcept.get(concept) ?? [];
  }
}

/** A reason to think that a course gives a skill. */
export interface SkillReason {
  readonly concept: number;
  readonly kind: 'title' | 'text' | 'subject' | 'key';
  readonly confidence: number;
}

/**
 * One given skill for each concept the reasons speak of. Its own words make it a named one, unless they are a guess and a
 * key is surer: then it is inferred, as surely as the key says.
 */
export function givenBy(course: number, reasons: readonly SkillReason[]): readonly GivenSkill[] {
  return [...Map.groupBy(reasons, ({ concept }) => concept)].map(([concept, own]) => {
    const surest = (some: readonly SkillReason[]) => Math.max(0, ...some.map(({ confidence }) => confidence));
    const byWords = surest(own.filter(({ kind }) => kind !== 'key'));
    const byKey = surest(own.filter(({ kind }) => kind === 'key'));
    const named = byWords >= leastConfidence || byWords >= byKey;
    return { course, concept, confidence: Math.max(byWords, byKey), named };
  });
}
