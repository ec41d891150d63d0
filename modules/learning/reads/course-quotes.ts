import type { Kysely } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import type { Course } from '../domain/course.ts';
import { subjectText } from '../domain/course-words.ts';
import type { Courses } from './courses.ts';

/** The words of a course that name a skill. */
export interface CourseQuote {
  readonly kind: 'title' | 'text' | 'subject';
  readonly text: string;
}

interface QuoteGround {
  readonly kysely: Kysely<Tables>;
  readonly courses: Courses;
  readonly scheme: string;
}

/** For courses, the surest words that name each skill, by concept. */
export async function courseQuotes(
  asked: readonly Course[],
  ground: QuoteGround,
): Promise<ReadonlyMap<Course, ReadonlyMap<number, CourseQuote>>> {
  if (asked.length === 0) return new Map();
  const [texts, reasons] = await Promise.all([textsOf(asked, ground), reasonsOf(asked, ground)]);
  return new Map(
    asked.map((course) => {
      const quotes = new Map<number, CourseQuote>();
      for (const { concept_no, kind, language, start_at, end_at } of reasons.get(course.no) ?? []) {
        if (kind === 'key' || language === null || start_at === null || end_at === null) continue;
        const words = { title: course.title, subject: { sv: subjectText(course) }, text: texts.get(course.no) ?? {} };
        const all: Partial<Record<Language, string>> = words[kind];
        const text = (all[language] ?? '').slice(start_at, end_at);
        if (text !== '' && !quotes.has(concept_no)) quotes.set(concept_no, { kind, text });
      }
      return [course, quotes];
    }),
  );
}

async function textsOf(asked: readonly Course[], { kysely, courses }: QuoteGround) {
  const rows = await kysely
    .selectFrom('course')
    .select(['course_no', 'text_sv', 'text_en'])
    .where('release_id', '=', courses.release?.releaseId ?? -1)
    .where('course_no', 'in', numbers(asked))
    .execute();
  return new Map(rows.map(({ course_no, text_sv, text_en }) => [course_no, { sv: text_sv ?? '', en: text_en ?? '' }]));
}

async function reasonsOf(asked: readonly Course[], { kysely, courses, scheme }: QuoteGround) {
  const rows = await kysely
    .selectFrom('course_skill')
    .select(['course_no', 'concept_no', 'kind', 'language', 'start_at', 'end_at'])
    .where('release_id', '=', courses.release?.releaseId ?? -1)
    .where('scheme', '=', scheme)
    .where('course_no', 'in', numbers(asked))
    .orderBy('confidence', 'desc')
    .execute();
  return Map.groupBy(rows, ({ course_no }) => course_no);
}

function numbers(asked: readonly Course[]): number[] {
  return asked.map(({ no }) => no);
}
