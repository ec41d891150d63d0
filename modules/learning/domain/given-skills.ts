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

/** One given skill for each concept the reasons speak of; a named one before an inferred one. */
export function givenBy(course: number, reasons: readonly SkillReason[]): readonly GivenSkill[] {
  const best = new Map<number, GivenSkill>();
  for (const { concept, kind, confidence } of reasons) {
    const named = kind !== 'key';
    const known = best.get(concept);
    if (known === undefined || (named && !known.named) || (named === known.named && confidence > known.confidence))
      best.set(concept, { course, concept, confidence: Math.max(confidence, known?.confidence ?? 0), named });
  }
  return [...best.values()];
}
