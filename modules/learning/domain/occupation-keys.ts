import type { LeadsTo } from '#contract/courses.ts';
import type { Course } from './course.ts';

/** A key from a course to an occupation group. */
export interface GroupKey {
  readonly ssyk: string;
  readonly via: LeadsTo['via'];
  /** What it goes by: a SUN code, an education's number, nothing where the source says it outright. */
  readonly key: string;
  /** 0–1, how surely the course leads there. */
  readonly strength: number;
}

export interface EducationKey {
  readonly ssyk: string;
  readonly sun: readonly string[];
  readonly educationNumber: string | null;
}

/**
 * A named education is tied to its occupations by hand. A SUN code is a whole field: the more groups share
 * it, the less it says of any of them.
 */
const strengths = { 'education-number': 0.9, source: 0.9, sun: 0.7 } as const;
/** A field that leads to more groups than this says nothing of what the course gives. */
const mostGroups = 8;

/** Which occupation groups courses lead to, by the published keys. */
export class OccupationKeys {
  readonly #bySun = new Map<string, Set<string>>();
  readonly #byNumber = new Map<string, Set<string>>();

  constructor(keys: readonly EducationKey[]) {
    for (const { ssyk, sun, educationNumber } of keys) {
      for (const code of sun) entry(this.#bySun, code).add(ssyk);
      if (educationNumber !== null) entry(this.#byNumber, educationNumber).add(ssyk);
    }
  }

  /** The groups a course leads to, the surest first, each by its best key. */
  of({ code, sun, ssyk }: Pick<Course, 'code' | 'sun' | 'ssyk'>): readonly GroupKey[] {
    const found = [
      ...ssyk.map((group) => ({ ssyk: group, via: 'source' as const, key: '', strength: strengths.source })),
      ...keysOf(this.#byNumber, code, 'education-number'),
      ...sun.flatMap((field) => keysOf(this.#bySun, field, 'sun')),
    ];
    const best = new Map<string, GroupKey>();
    for (const key of found.sort((a, b) => b.strength - a.strength)) {
      if (!best.has(key.ssyk)) best.set(key.ssyk, key);
    }
    return [...best.values()];
  }
}

function keysOf(groups: ReadonlyMap<string, ReadonlySet<string>>, key: string | null, via: 'education-number' | 'sun') {
  const found = groups.get(key ?? '') ?? new Set<string>();
  if (found.size > mostGroups) return [];
  const strength = strengths[via] / Math.sqrt(Math.max(1, found.size));
  return [...found].map((ssyk) => ({ ssyk, via, key: key ?? '', strength }));
}

function entry(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set<string>();
  map.set(key, known);
  return known;
}
