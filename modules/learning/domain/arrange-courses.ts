import type { CourseSort } from '#contract/courses.ts';
import { sortKey } from '#kit/sort-key.ts';
import type { Offering } from './course.ts';
import type { OfferingDays } from './offering-dates.ts';

/** What the order of a list depends on. */
export interface Listed {
  readonly offering: Offering;
  readonly days: OfferingDays;
  readonly km: number | null;
  readonly score: number | null;
}

/** Keys of a place in the list: the sort's own value, then the start, then the id. */
export type PageKeys = readonly [value: number | string, start: number, id: string];

/** What is not known comes last. */
const unknown = Number.MAX_SAFE_INTEGER;
/** Above every value of a match. */
const afterAll = 1000;

export function keysOf(
  listed: Listed,
  sort: CourseSort,
  { datedFirst }: { readonly datedFirst: boolean } = { datedFirst: false },
): PageKeys {
  const start = listed.days.start ?? unknown;
  const last = datedFirst && start === unknown ? afterAll : 0;
  return [sort === 'match' ? last - matchOf(listed) : valueOf(listed, sort), start, listed.offering.id];
}

/** Rounded, so that of two that answer equally well the one that starts first comes first. */
function matchOf({ score }: Listed): number {
  return Math.round((score ?? 0) * 100);
}

function valueOf({ offering, days, km }: Listed, sort: Exclude<CourseSort, 'match'>): number | string {
  switch (sort) {
    case 'start':
      return days.start ?? unknown;
    case 'distance':
      return km === null ? unknown : Math.round(km);
    case 'applyBy':
      return days.applyBy ?? unknown;
    case 'title':
      return sortKey(offering.course.title.sv ?? offering.course.title.en ?? '');
  }
}

export function compareKeys(a: PageKeys, b: PageKeys): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  if (a[1] !== b[1]) return a[1] - b[1];
  return a[2] === b[2] ? 0 : a[2] < b[2] ? -1 : 1;
}

export interface Paging {
  readonly sort: CourseSort;
  readonly after: PageKeys | undefined;
  readonly top: number;
  /** Whether what is not known to start comes last, however well it answers. */
  readonly datedFirst?: boolean | undefined;
  /** Of each course only the occasion that comes first. */
  readonly oncePerCourse?: boolean | undefined;
}

interface Page<Item> {
  readonly page: readonly Item[];
  readonly next: PageKeys | null;
  readonly total: number;
  /** Occasions of an item's course among all items; 1 unless each course is listed once. */
  readonly occasionsOf: (item: Item) => number;
}

/** One page of a list after the keys of the page before. */
export function pageOf<Item extends Listed>(
  items: readonly Item[],
  { sort, after, top, oncePerCourse = false, datedFirst = false }: Paging,
): Page<Item> {
  const keyed = items.map((item) => ({ item, keys: keysOf(item, sort, { datedFirst }) }));
  const occasions = new Map<number, number>();
  const listed = oncePerCourse ? firstOfEach(keyed, occasions) : keyed;
  const rest = after === undefined ? listed : listed.filter(({ keys }) => compareKeys(keys, after) > 0);
  const page = firstFew(rest, top);
  return {
    page: page.map(({ item }) => item),
    next: rest.length > top ? (page.at(-1)?.keys ?? null) : null,
    total: listed.length,
    occasionsOf: ({ offering }) => occasions.get(offering.course.no) ?? 1,
  };
}

interface Keyed<Item> {
  readonly item: Item;
  readonly keys: PageKeys;
}

/** Of each course the occasion that comes first, and how many it has. */
function firstOfEach<Item extends Listed>(
  entries: readonly Keyed<Item>[],
  occasions: Map<number, number>,
): readonly Keyed<Item>[] {
  const first = new Map<number, Keyed<Item>>();
  for (const entry of entries) {
    const { no } = entry.item.offering.course;
    const known = first.get(no);
    if (known === undefined || comesBefore(entry, known)) first.set(no, entry);
    occasions.set(no, (occasions.get(no) ?? 0) + 1);
  }
  return [...first.values()];
}

/** Of two occasions that answer as well and start the same day, the nearer one is the one to tell of. */
function comesBefore<Item extends Listed>({ item, keys }: Keyed<Item>, other: Keyed<Item>): boolean {
  const same = keys[0] === other.keys[0] && keys[1] === other.keys[1];
  const [km, otherKm] = [item.km ?? unknown, other.item.km ?? unknown];
  return same && km !== otherKm ? km < otherKm : compareKeys(keys, other.keys) < 0;
}

/** The first few in order, without ordering the rest: a page is short and the list may be long. */
function firstFew<Item>(entries: readonly Keyed<Item>[], top: number): readonly Keyed<Item>[] {
  const few: Keyed<Item>[] = [];
  for (const entry of entries) {
    const last = few[top - 1];
    if (last !== undefined && compareKeys(entry.keys, last.keys) > 0) continue;
    const at = few.findIndex(({ keys }) => compareKeys(entry.keys, keys) < 0);
    few.splice(at === -1 ? few.length : at, 0, entry);
    if (few.length > top) few.pop();
  }
  return few;
}
