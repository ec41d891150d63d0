import type { CourseStatus } from '#contract/courses.ts';
import { buildCompleter, type Completer } from '#engine/text/index.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import type { Course, Offering } from '../domain/course.ts';
import { foldWords } from '../domain/fold-words.ts';
import { GivenSkills } from '../domain/given-skills.ts';
import { daysAt, type OfferingDays, statusAt } from '../domain/offering-dates.ts';

export interface CoursesContent {
  readonly release: ActiveRelease | undefined;
  readonly courses: readonly Course[];
  readonly offerings: readonly Offering[];
}

/** An offering on a day; status null before it was known that it would be given. */
export interface OfferingStanding {
  readonly days: OfferingDays;
  readonly status: CourseStatus | null;
}

const mostDaysKept = 4;

/** The active courses in memory, with what they give as far as that has been worked out. */
export class Courses {
  readonly release: ActiveRelease | undefined;
  readonly courses: readonly Course[];
  readonly offerings: readonly Offering[];
  readonly titles: Completer;
  /** Offering → its title, and provider and place, as free text is compared. */
  readonly words: readonly { readonly title: string; readonly around: string }[];
  readonly #byId: ReadonlyMap<string, Offering>;
  readonly #byCourse: ReadonlyMap<number, readonly Offering[]>;
  /** Day one looks → how each offering stands; one looks at few days. */
  readonly #standings = new Map<number, readonly OfferingStanding[]>();
  readonly #given = new Map<string, { readonly skills: GivenSkills; done: number }>();

  constructor({ release, courses, offerings }: CoursesContent) {
    this.release = release;
    this.courses = courses;
    this.offerings = offerings;
    this.#byId = new Map(offerings.map((offering) => [offering.id, offering]));
    this.#byCourse = Map.groupBy(offerings, ({ course }) => course.no);
    this.titles = buildCompleter(
      courses.flatMap(({ no, title }) => Object.values(title).map((text) => ({ text, id: no, weight: 1 }))),
    );
    this.words = offerings.map(wordsOf);
  }

  find(id: string): Offering | undefined {
    return this.#byId.get(id);
  }

  /** How each offering, by its number, stands on a day. */
  standingsAt(asOf: number): readonly OfferingStanding[] {
    const known = this.#standings.get(asOf);
    if (known !== undefined) return known;
    const found = this.offerings.map(({ dates }) => {
      const days = daysAt(dates, asOf);
      return { days, status: statusAt(dates, asOf, days) };
    });
    if (this.#standings.size >= mostDaysKept) this.#standings.clear();
    this.#standings.set(asOf, found);
    return found;
  }

  offeringsOf(course: Course): readonly Offering[] {
    return this.#byCourse.get(course.no) ?? [];
  }

  /** What the courses give in a scheme's concepts, so far. */
  given(scheme: string): GivenSkills {
    return this.#given.get(scheme)?.skills ?? new GivenSkills();
  }

  /** Takes what the next courses give in a scheme; `done` courses are then worked out. */
  learn(scheme: string, skills: Parameters<GivenSkills['add']>[0][], done: number): void {
    const known = this.#given.get(scheme) ?? { skills: new GivenSkills(), done: 0 };
    for (const skill of skills) known.skills.add(skill);
    known.done = done;
    this.#given.set(scheme, known);
  }

  /** How far that has come, as text that changes when it does. */
  learnt(): string {
    return [...this.#given].map(([scheme, { done }]) => `${scheme}:${done}`).join(',');
  }

  /** 0–1, the share of the courses whose skills are worked out in a scheme. */
  ready(scheme: string): number {
    if (this.courses.length === 0) return 1;
    return (this.#given.get(scheme)?.done ?? 0) / this.courses.length;
  }
}

function wordsOf({ course, provider, place }: Offering) {
  const { sv = '', en = '' } = course.title;
  return { title: ` ${foldWords(`${sv} ${en}`)} `, around: foldWords(`${provider ?? ''} ${place ?? ''}`) };
}
