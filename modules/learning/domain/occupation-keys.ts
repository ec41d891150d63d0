import type { CourseLevel, LeadsTo } from '#contract/courses.ts';
import { qualificationLevel } from '#kit/qualification-level.ts';
import type { Course } from './course.ts';
import type { GroupNames } from './group-names.ts';

/** A key from a course to an occupation group. */
export interface GroupKey {
  readonly ssyk: string;
  readonly via: LeadsTo['via'];
  /** What it goes by: a SUN code, an education's number, an occupation's name, words; nothing where the source says it. */
  readonly key: string;
  /** 0–1, how surely the course leads there. */
  readonly strength: number;
  /** Whether the course's own title or subject tells of the same trade. */
  readonly agrees: boolean;
}

export interface EducationKey {
  readonly ssyk: string;
  readonly sun: readonly string[];
  readonly educationNumber: string | null;
}

export type KeyedCourse = Pick<Course, 'title' | 'level' | 'code' | 'sun' | 'ssyk' | 'credits'>;

/** Less sure than this a course does not lead there: such a key is told on the course's own page only. */
export const leastStrength = 0.3;

/**
 * How sure each kind of key is, when the course's own words tell of the same trade and when they do not. Published keys
 * tie some courses to odd occupations (sustainable production to welders); a SUN code is a whole field and says nothing by itself.
 */
const strengths = {
  source: { agreed: 0.9, alone: 0.4 },
  'education-number': { agreed: 0.9, alone: 0.25 },
  sun: { agreed: 0.6, alone: 0.15 },
} as const;
/** What the employment service buys for an occupation leads there whatever it is called. */
const boughtFor = 0.9;
const titleIs = 0.8;
const titleBegins = 0.7;
const titleEnds = 0.5;
const wordsName = 0.55;

/** A SUN code that leads to more groups than this says nothing of what the course gives. */
const mostGroups = 8;

/** SSYK levels that an education of the kind may lead to on anything less than its own title. */
const levelsOf: Partial<Record<CourseLevel, readonly number[]>> = {
  'komvux-upper-secondary': [1, 2],
  vocational: [1, 2, 3],
  'labour-market': [1, 2, 3],
  'folk-high-school': [1, 2, 3],
  'higher-vocational': [2, 3],
  university: [3, 4],
};
const misfit = 0.4;
/** Of a course for those who are in the occupation already. */
const forThoseInIt = 0.3;
/** Words of a field are an education for the occupation only in something as long: a school year, in upper-secondary credits. */
const leastCredits = 600;

/** Whether it is for those who are in the occupation already, such as the 35 hours that drivers repeat every fifth year. */
export function isRefresher({ title }: Pick<KeyedCourse, 'title'>): boolean {
  return /fortbildning|reaktivering|repetition|förnyelse/i.test(title.sv ?? title.en ?? '');
}

/** Which occupation groups courses lead to, how surely, and by what: the one rule that search, gaps, plan and pages go by. */
export class OccupationKeys {
  readonly #names: GroupNames;
  readonly #bySun = new Map<string, Set<string>>();
  readonly #byNumber = new Map<string, Set<string>>();
  readonly #found = new WeakMap<KeyedCourse, readonly GroupKey[]>();
  readonly #leading = new WeakMap<KeyedCourse, ReadonlyMap<string, GroupKey>>();

  constructor(keys: readonly EducationKey[], names: GroupNames) {
    this.#names = names;
    for (const { ssyk, sun, educationNumber } of keys) {
      for (const code of sun) entry(this.#bySun, code).add(ssyk);
      if (educationNumber !== null) entry(this.#byNumber, educationNumber).add(ssyk);
    }
  }

  /** Every group some key ties the course to, the surest first, each by its best key. */
  all(course: KeyedCourse): readonly GroupKey[] {
    const known = this.#found.get(course) ?? this.#find(course);
    this.#found.set(course, known);
    return known;
  }

  /** The groups a course leads to. */
  of(course: KeyedCourse): readonly GroupKey[] {
    return [...this.#leadingOf(course).values()];
  }

  /** The key by which it leads to a group; undefined where it does not. */
  to(ssyk: string, course: KeyedCourse): GroupKey | undefined {
    return this.#leadingOf(course).get(ssyk);
  }

  #leadingOf(course: KeyedCourse): ReadonlyMap<string, GroupKey> {
    const known = this.#leading.get(course);
    if (known !== undefined) return known;
    const leading = this.all(course).filter(({ strength }) => strength >= leastStrength);
    const found = new Map(leading.map((key) => [key.ssyk, key]));
    this.#leading.set(course, found);
    return found;
  }

  /** Whether the course's title speaks of what the group is called, wherever it leads. */
  speaksOf(ssyk: string, { title }: KeyedCourse): boolean {
    return this.#names.isKin(wordsOf(title), ssyk);
  }

  #find(course: KeyedCourse): readonly GroupKey[] {
    const found = withoutDoubtful([...this.#published(course), ...this.#titled(course)]);
    const share = isRefresher(course) ? forThoseInIt : 1;
    const told = found.map((key) => ({ ...key, strength: key.strength * share }));
    const best = new Map<string, GroupKey>();
    const isFound = told.some(({ strength }) => strength >= leastStrength);
    for (const key of [...told, ...(isFound || share < 1 ? [] : this.#inWords(course))].sort(
      (a, b) => b.strength - a.strength,
    )) {
      if (!best.has(key.ssyk)) best.set(key.ssyk, key);
    }
    return [...best.values()];
  }

  #published(course: KeyedCourse): readonly GroupKey[] {
    const { ssyk, code, sun, level } = course;
    const bought = level === 'labour-market' ? { agreed: boughtFor, alone: boughtFor } : strengths.source;
    return [
      ...this.#keysOf(course, ssyk, { via: 'source', key: '', strength: bought }),
      ...this.#keysOf(course, [...(this.#byNumber.get(code ?? '') ?? [])], {
        via: 'education-number',
        key: code ?? '',
        strength: strengths['education-number'],
      }),
      ...sun.flatMap((field) => {
        const groups = [...(this.#bySun.get(field) ?? [])];
        if (groups.length > mostGroups) return [];
        return this.#keysOf(course, groups, { via: 'sun', key: field, strength: strengths.sun });
      }),
    ];
  }

  #keysOf(
    course: KeyedCourse,
    groups: readonly string[],
    { via, key, strength }: Pick<GroupKey, 'via' | 'key'> & { strength: { agreed: number; alone: number } },
  ): readonly GroupKey[] {
    const agreeing = groups.filter((ssyk) => this.#agrees(course, ssyk));
    return groups.map((ssyk) => {
      const agrees = agreeing.includes(ssyk);
      // Those the words speak of share what is said with each other only; what is said of many and borne out by nothing is a guess of each.
      const sharing = agrees ? Math.sqrt(agreeing.length) : groups.length;
      const fit = via === 'education-number' || fits(course, ssyk, agrees) ? 1 : misfit;
      return {
        ssyk,
        via,
        key,
        agrees,
        strength: ((agrees ? strength.agreed : strength.alone) * fit) / sharing,
      };
    });
  }

  #agrees(course: KeyedCourse, ssyk: string): boolean {
    return this.#names.agree(wordsOf(course.title), ssyk);
  }

  #titled(course: KeyedCourse): readonly GroupKey[] {
    const words = wordsOf(course.title);
    // Of several groups that a name is used in, the one that is called so is meant before the others.
    const isMain = ({ key, ssyk }: GroupKey) => this.#names.isMain(key, ssyk);
    return [
      ...keysBy(this.#names.called(words), 'title', titleIs),
      ...keysBy(this.#names.beginsWith(words), 'title', titleBegins),
    ].map((key) => (isMain(key) ? key : { ...key, strength: key.strength / 2 }));
  }

  #inWords(course: KeyedCourse): readonly GroupKey[] {
    const levels = levelsOf[course.level];
    if (levels === undefined || !isLong(course)) return [];
    const words = wordsOf(course.title);
    return [
      ...keysBy(this.#names.endsWith(words), 'title', titleEnds).filter(({ ssyk }) => fits(course, ssyk, false)),
      ...keysBy(this.#names.ofField(words, levels), 'words', wordsName),
    ];
  }
}

/**
 * Where the title is an occupation's name, the field it is in leads nowhere else; where the source names the group that
 * the title speaks of, the beginning of the title (“Yrkesförare buss”) names no other.
 */
function withoutDoubtful(keys: readonly GroupKey[]): readonly GroupKey[] {
  const isCalled = keys.some(({ via, strength }) => via === 'title' && strength >= titleBegins);
  const isSaid = keys.some(({ via, agrees }) => via === 'source' && agrees);
  return keys.map((key) => {
    const doubtful = (key.via === 'sun' && isCalled) || (key.via === 'title' && isSaid && key.strength < titleIs);
    return doubtful ? { ...key, strength: key.strength * misfit } : key;
  });
}

function wordsOf({ sv, en }: KeyedCourse['title']): string {
  return sv ?? en ?? '';
}

/** Whether the occupation is on a level that educations of this kind lead to. */
function fits({ level }: KeyedCourse, ssyk: string, agrees: boolean): boolean {
  const levels = levelsOf[level];
  // Of software developers, say, many have a higher vocational education.
  if (agrees && level === 'higher-vocational') return true;
  return levels === undefined || levels.includes(qualificationLevel(ssyk) ?? -1);
}

/** One subject of upper-secondary school is no trade. */
function isLong({ level, credits }: KeyedCourse): boolean {
  if (level !== 'komvux-upper-secondary') return level !== 'folk-high-school';
  return credits !== null && credits.value >= leastCredits;
}

function keysBy(
  found: ReadonlyMap<string, readonly string[]>,
  via: 'title' | 'words',
  strength: number,
): readonly GroupKey[] {
  return [...found].flatMap(([key, groups]) =>
    groups.map((ssyk) => ({ ssyk, via, key, agrees: true, strength: strength / Math.sqrt(groups.length) })),
  );
}

function entry(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set<string>();
  map.set(key, known);
  return known;
}
