import { createHash } from 'node:crypto';
import type { ReadReport } from '../pack.ts';
import type { CourseOfferingRecord, CourseRecord } from '../records.ts';

/** A course and one occasion of it, as a file tells them together. */
export interface FoundOffering {
  readonly course: Omit<CourseRecord, 'type' | 'id'>;
  readonly offering: Omit<CourseOfferingRecord, 'type' | 'course'>;
}

export interface CourseCollector {
  /** Takes an offering; one known already only fills what the first left empty. */
  add(found: FoundOffering, file: string): void;
  /** Each course followed by its offerings. */
  records(): Generator<CourseRecord | CourseOfferingRecord>;
}

interface Gathered {
  course: CourseRecord;
  readonly offerings: CourseOfferingRecord[];
}

/**
 * Gathers the courses of every file and merges what several rows or files say of one: the same provider,
 * title, place and start, at the same pace and to the same end. An occasion at another pace is another one.
 */
export function collectCourses(report: ReadReport): CourseCollector {
  const courses = new Map<string, Gathered>();
  const occasions = new Map<string, { readonly gathered: Gathered; readonly at: number }>();
  const ids = new Set<string>();
  return {
    add(found, file) {
      const occasion = occasionKey(found);
      const known = occasions.get(occasion);
      if (known !== undefined) {
        merge(known.gathered, known.at, found);
        report.passedOver(file, 'duplicate');
        return;
      }
      const gathered = courseOf(courses, found);
      const id = freeId(ids, found.offering);
      gathered.offerings.push({ type: 'course-offering', course: gathered.course.id, ...found.offering, id });
      occasions.set(occasion, { gathered, at: gathered.offerings.length - 1 });
    },
    *records() {
      for (const { course, offerings } of courses.values()) {
        yield course;
        yield* offerings;
      }
    },
  };
}

function courseOf(courses: Map<string, Gathered>, { course, offering }: FoundOffering): Gathered {
  const { title, text, level, code } = course;
  const key = [level, offering.provider, title.sv, title.en, code, text.sv, text.en].map(folded).join('\n');
  const known = courses.get(key);
  if (known !== undefined) {
    known.course = { ...known.course, ...union(known.course, course) };
    return known;
  }
  const id = createHash('sha256').update(key).digest('base64url').slice(0, 16);
  const gathered: Gathered = { course: { type: 'course', id, ...course }, offerings: [] };
  courses.set(key, gathered);
  return gathered;
}

function merge(gathered: Gathered, at: number, { course, offering }: FoundOffering): void {
  gathered.course = { ...course, ...gathered.course, ...union(gathered.course, course) };
  const first = gathered.offerings[at];
  if (first !== undefined)
    gathered.offerings[at] = { ...offering, ...first, dates: { ...offering.dates, ...first.dates } };
}

function union(a: FoundOffering['course'], b: FoundOffering['course']) {
  const both = (x: readonly string[], y: readonly string[]) => [...new Set([...x, ...y])];
  return { subjects: both(a.subjects, b.subjects), sun: both(a.sun, b.sun), ssyk: both(a.ssyk, b.ssyk) };
}

function occasionKey({ course, offering }: FoundOffering): string {
  const { provider, place, municipality, pacePercent, dates } = offering;
  const { title } = course;
  // Without provider, place and start the address is all that tells two occasions apart.
  const only = provider === undefined && dates.start === undefined ? offering.url : '';
  const when = [dates.relative ? 'r' : '', dates.start, dates.end, pacePercent];
  return [provider, title.sv ?? title.en, place ?? municipality, only, ...when].map(folded).join('\n');
}

function freeId(ids: Set<string>, { id, municipality, place }: FoundOffering['offering']): string {
  const candidates = [id, `${id}-${municipality ?? slug(place ?? 'x')}`];
  let free = candidates.find((candidate) => !ids.has(candidate));
  for (let number = 2; free === undefined; number++) {
    const next = `${candidates[1]}-${number}`;
    if (!ids.has(next)) free = next;
  }
  ids.add(free);
  return free;
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

function folded(part: string | number | undefined): string {
  return String(part ?? '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
