import type { LeadsTo } from '#contract/courses.ts';
import type { Course } from './course.ts';

import { foldWords } from './fold-words.ts';

/** A key from a course to an occupation group. */
export interface GroupKey {
  readonly ssyk: string;
  readonly via: LeadsTo['via'];
  /** What it goes by: a SUN code, an education's number, an occupation's name, nothing where the source says it outright. */
  readonly key: string;
  /** 0–1, how surely the course leads there. */
  readonly strength: number;
}

export interface EducationKey {
  readonly ssyk: string;
  readonly sun: readonly string[];
  readonly educationNumber: string | null;
}

type KeyedCourse = Pick<Course, 'title' | 'code' | 'sun' | 'ssyk'>;

/**
 * A named education is tied to its occupations by hand. A SUN code is a whole field: the more groups share
 * it, the less it says of any of them. A title that is an occupation's name is in between.
 */
const strengths = { 'education-number': 0.9, source: 0.9, title: 0.8, sun: 0.7 } as const;
/** A field that leads to more groups than this says nothing of what the course gives. */
const mostGroups = 8;
/** Shorter names are found inside other words. */
const shortestName = 4;
/** A name shared by more groups names none of them. */
const mostGroupsOfTitle = 3;

/** Which occupation groups courses lead to, by the published keys. */
export class OccupationKeys {
  readonly #byTitle: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #bySun = new Map<string, Set<string>>();
  readonly #byNumber = new Map<string, Set<string>>();
  readonly #namesOf = new Map<string, string[]>();
  readonly #found = new WeakMap<KeyedCourse, readonly GroupKey[]>();

  /** `titles`: occupation groups by the folded names of occupations in them. */
  constructor(keys: readonly EducationKey[], titles: ReadonlyMap<string, ReadonlySet<string>> = new Map()) {
    this.#byTitle = titles;
    for (const [name, groups] of titles) {
      if (name.length < shortestName || groups.size > mostGroupsOfTitle) continue;
      for (const ssyk of groups) this.#namesOf.set(ssyk, [...(this.#namesOf.get(ssyk) ?? []), ` ${name}`]);
    }
    for (const { ssyk, sun, educationNumber } of keys) {
      for (const code of sun) entry(this.#bySun, code).add(ssyk);
      if (educationNumber !== null) entry(this.#byNumber, educationNumber).add(ssyk);
    }
  }

  /** The groups a course leads to, the surest first, each by its best key. */
  of(course: KeyedCourse): readonly GroupKey[] {
    const known = this.#found.get(course) ?? this.#find(course);
    this.#found.set(course, known);
    return known;
  }

  /** Whether a word of the title begins with the name of an occupation in the group: “Vårdbiträdesutbildning”. */
  isNamed({ title }: Pick<KeyedCourse, 'title'>, ssyk: string): boolean {
    const words = ` ${foldWords(title.sv ?? title.en ?? '')}`;
    return this.#namesOf.get(ssyk)?.some((name) => words.includes(name)) === true;
  }

  #find({ title, code, sun, ssyk }: KeyedCourse): readonly GroupKey[] {
    const found = [
      ...ssyk.map((group) => ({ ssyk: group, via: 'source' as const, key: '', strength: strengths.source })),
      ...keysOf(this.#byNumber, code, 'education-number'),
      ...titleParts(title.sv ?? title.en ?? '').flatMap((part) => keysOf(this.#byTitle, part, 'title')),
      ...sun.flatMap((field) => keysOf(this.#bySun, field, 'sun')),
    ];
    const best = new Map<string, GroupKey>();
    for (const key of found.sort((a, b) => b.strength - a.strength)) {
      if (!best.has(key.ssyk)) best.set(key.ssyk, key);
    }
    return [...best.values()];
  }
}

/** `Underhållsingenjör – Smart Maintenance`: the whole title, and what stands before and after signs in it. */
function titleParts(title: string): readonly string[] {
  return [...new Set([title, ...title.split(/ [-–—] |[,:(/|]/)].map(foldWords))].filter((part) => part !== '');
}

function keysOf(
  groups: ReadonlyMap<string, ReadonlySet<string>>,
  key: string | null,
  via: 'education-number' | 'sun' | 'title',
) {
  const found = groups.get(key ?? '') ?? new Set<string>();
  if (found.size > (via === 'title' ? mostGroupsOfTitle : mostGroups)) return [];
  const strength = strengths[via] / Math.sqrt(Math.max(1, found.size));
  return [...found].map((ssyk) => ({ ssyk, via, key: key ?? '', strength }));
}

function entry(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set<string>();
  map.set(key, known);
  return known;
}
