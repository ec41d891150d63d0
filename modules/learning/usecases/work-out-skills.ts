import { createHash } from 'node:crypto';
import { setTimeout as rest } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import type { Catalogue, Scheme, TextIndex } from '#modules/taxonomy/index.ts';
import type { Course } from '../domain/course.ts';
import { type GivenSkill, givenBy } from '../domain/given-skills.ts';
import type { OccupationKeys } from '../domain/occupation-keys.ts';
import {
  beginAnew,
  type CourseText,
  coursesDone,
  courseTexts,
  type KeptReason,
  keepReasons,
  keptReasons,
} from '../store/course-skill-store.ts';
import { reasonFinder } from './reason-finder.ts';

/** Raised whenever the same data would give other skills. */
const methodVersion = 11;

export interface WorkOutDependencies {
  readonly kysely: Kysely<Tables>;
  readonly catalogue: Catalogue;
  readonly text: Pick<TextIndex, 'recogniseSkills'>;
  readonly keys: OccupationKeys;
  /** Which edition of the text engine reads the words. */
  readonly edition: string;
  readonly releases: readonly ActiveRelease[];
  /** Of the release in use. */
  readonly courses: { readonly release: ActiveRelease | undefined; readonly courses: readonly Course[] };
  /** Told what the courses up to `done` give in a scheme. */
  readonly learn: (scheme: string, given: GivenSkill[], done: number) => void;
}

/** Recalls what was worked out before, as far as it stands on the same releases. */
export async function recallSkills(dependencies: WorkOutDependencies): Promise<void> {
  const { kysely, catalogue, courses, learn } = dependencies;
  if (courses.release === undefined) return;
  const { releaseId } = courses.release;
  const kept = await keptReasons(kysely, releaseId);
  for (const { name: scheme } of catalogue.skillSchemes) {
    const done = await coursesDone(kysely, { releaseId, scheme, basis: basisOf(scheme, dependencies) });
    if (done === undefined) continue;
    const byCourse = Map.groupBy(kept.get(scheme) ?? [], ({ course }) => course);
    learn(
      scheme,
      [...byCourse].flatMap(([course, reasons]) => givenBy(course, reasons)),
      done,
    );
  }
}

/** So long is worked between two rests, that a request in between waits some tens of milliseconds at most. */
const spellMs = 20;
const mostAtOnce = 32;
const restMs = 10;

/** Works out what the rest of the courses give, a few at a time, until done or told to stop. */
export async function workOutSkills(dependencies: WorkOutDependencies, signal: AbortSignal): Promise<void> {
  for (const scheme of dependencies.catalogue.skillSchemes) await workOutScheme(scheme, dependencies, signal);
}

async function workOutScheme(scheme: Scheme, dependencies: WorkOutDependencies, signal: AbortSignal): Promise<void> {
  const { kysely, courses, learn } = dependencies;
  if (courses.release === undefined) return;
  const total = courses.courses.length;
  const progress = {
    releaseId: courses.release.releaseId,
    scheme: scheme.name,
    basis: basisOf(scheme.name, dependencies),
  };
  const before = await coursesDone(kysely, progress);
  if (before === undefined) await beginAnew(kysely, { ...progress, courses: total });
  let done = before ?? 0;
  const reasonsOf = reasonFinder(scheme, dependencies);
  while (done < total && !signal.aborted) {
    const texts = await courseTexts(kysely, { releaseId: progress.releaseId, from: done, to: done + mostAtOnce });
    const found = spell(courses.courses.slice(done, done + mostAtOnce), ({ no }) => texts.get(no), reasonsOf);
    const upTo = done + found.length;
    const kept = await keepReasons(kysely, { ...progress, done, upTo }, found.flat());
    // Another server works too: what it has kept is there after the next start.
    if (!kept) return;
    learn(
      scheme.name,
      found.flatMap((reasons) => (reasons[0] === undefined ? [] : givenBy(reasons[0].course, reasons))),
      upTo,
    );
    done = upTo;
    await rest(restMs);
  }
}

/** The reasons of as many courses as fit in one spell, one list for each. */
function spell(
  courses: readonly Course[],
  textOf: (course: Course) => CourseText | undefined,
  reasonsOf: ReturnType<typeof reasonFinder>,
): readonly (readonly KeptReason[])[] {
  const found: (readonly KeptReason[])[] = [];
  const end = performance.now() + spellMs;
  for (const course of courses) {
    found.push(reasonsOf(course, textOf(course) ?? {}));
    if (performance.now() > end) break;
  }
  return found;
}

/** Names everything that what a course gives follows from. */
function basisOf(
  scheme: string,
  { releases, courses, edition }: Pick<WorkOutDependencies, 'releases' | 'courses' | 'edition'>,
): string {
  const used = /^(courses|education-keys|scheme:.*)$/;
  const ids = releases.filter(({ dataset, inUse }) => inUse && used.test(dataset)).map(({ releaseId }) => releaseId);
  const parts = [methodVersion, edition, scheme, courses.courses.length, ...ids].join(' ');
  return createHash('sha256').update(parts).digest('base64url').slice(0, 22);
}
