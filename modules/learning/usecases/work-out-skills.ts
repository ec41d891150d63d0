import { createHash } from 'node:crypto';
import { setTimeout as rest } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import type { Catalogue, Scheme, TextIndex } from '#modules/taxonomy/index.ts';
import type { Course } from '../domain/course.ts';
import { type CourseWords, courseWords } from '../domain/course-words.ts';
import { type GivenSkill, givenBy } from '../domain/given-skills.ts';
import { groupSkills } from '../domain/group-skills.ts';
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

/** Raised whenever the same data would give other skills. */
const methodVersion = 1;

export interface WorkOutDependencies {
  readonly kysely: Kysely<Tables>;
  readonly catalogue: Catalogue;
  readonly text: Pick<TextIndex, 'recogniseSkills'>;
  readonly keys: OccupationKeys;
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

/** Courses worked out between two rests: short enough that a request waits some tens of milliseconds. */
const batchSize = 4;
const restMs = 15;

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
  let done = await coursesDone(kysely, progress);
  if (done === undefined) await beginAnew(kysely, { ...progress, courses: total });
  done ??= 0;
  const speaks = languagesOf(scheme);
  while (done < total && !signal.aborted) {
    const upTo = Math.min(total, done + batchSize);
    const texts = await courseTexts(kysely, { releaseId: progress.releaseId, from: done, to: upTo });
    const batch = courses.courses.slice(done, upTo);
    const reasons = batch.map((course) =>
      reasonsFor(course, { ...dependencies, scheme, speaks, text: dependencies.text, words: texts.get(course.no) }),
    );
    const kept = await keepReasons(kysely, { ...progress, done, upTo }, reasons.flat());
    // Another server works too: what it has kept is there after the next start.
    if (!kept) return;
    learn(
      scheme.name,
      batch.flatMap(({ no }, at) => givenBy(no, reasons[at] ?? [])),
      upTo,
    );
    done = upTo;
    await rest(restMs);
  }
}

/** Names everything that what a course gives follows from. */
function basisOf(scheme: string, { releases, courses }: Pick<WorkOutDependencies, 'releases' | 'courses'>): string {
  const names = ['courses', `scheme:${scheme}`, 'scheme:ssyk-2012', 'education-keys'];
  const ids = names.map((name) => releases.find(({ dataset, inUse }) => inUse && dataset === name)?.releaseId ?? 0);
  const parts = [methodVersion, courses.courses.length, ...ids].join(' ');
  return createHash('sha256').update(parts).digest('base64url').slice(0, 22);
}

/** Swedish first: the courses are described in it. */
function languagesOf(scheme: Scheme): readonly Language[] {
  return (['sv', 'en'] as const).filter((language) => scheme.speaks(language, 'skill'));
}

interface Ground extends Pick<WorkOutDependencies, 'catalogue' | 'keys' | 'text'> {
  readonly scheme: Scheme;
  readonly speaks: readonly Language[];
  readonly words: CourseText | undefined;
}

function reasonsFor(course: Course, ground: Ground): readonly KeptReason[] {
  const words = courseWords(course, ground.words ?? {}, ground.speaks);
  return [...words.flatMap((part) => reasonsInWords(course, part, ground)), ...reasonsByKeys(course, ground)];
}

/** A title says what a course is about; a description also what it builds on and where it may lead. */
const trust = { title: 1, subject: 0.8, text: 0.8 } as const;
const mostInWords = { title: 6, subject: 8, text: 25 } as const;

function reasonsInWords(course: Course, { kind, language, text }: CourseWords, ground: Ground): readonly KeptReason[] {
  const found = ground.text.recogniseSkills(ground.scheme, text, { language, top: mostInWords[kind], all: false });
  return found.flatMap(({ id, score, evidence }) => {
    const concept = ground.scheme.numberOf(id);
    const [start, end] = evidence[0] ?? [];
    if (concept === undefined || start === undefined || end === undefined) return [];
    return [{ course: course.no, concept, kind, confidence: score * trust[kind], language, start, end, ssyk: null }];
  });
}

const leastShare = 0.25;
const mostByKey = 12;

/** Central skills of the occupations a course leads to: likely, but its own words do not say so. */
function reasonsByKeys(course: Course, { keys, catalogue, scheme }: Ground): readonly KeptReason[] {
  return keys.of(course).flatMap(({ ssyk, strength }) =>
    groupSkills(catalogue, scheme, ssyk)
      .filter(({ tier, share }) => tier === 'central' && share >= leastShare)
      .slice(0, mostByKey)
      .map(({ concept, share }) => ({
        course: course.no,
        concept,
        kind: 'key' as const,
        confidence: strength * share,
        language: null,
        start: null,
        end: null,
        ssyk,
      })),
  );
}
