import { type Kysely, sql } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { complete } from '#engine/text/index.ts';
import { foldWords } from '../domain/fold-words.ts';
import type { Courses } from './courses.ts';

const mostWords = 8;
/** A match in the title says more than one in the description. */
const inWords = 0.7;
const inText = 0.4;

/** Offering → 0–1, how well it answers free text: the title, forgiving a typo, or every word somewhere. */
export async function findWords(
  kysely: Kysely<Tables>,
  courses: Courses,
  written: string,
): Promise<ReadonlyMap<number, number>> {
  const byCourse = new Map<number, number>();
  for (const { id, score } of complete(courses.titles, written, courses.courses.length * 2)) {
    byCourse.set(id, Math.max(score, byCourse.get(id) ?? 0));
  }
  const words = foldWords(written).split(' ').slice(0, mostWords);
  const inDescription = await coursesWithWords(kysely, courses, words);
  const found = new Map<number, number>();
  for (const [no, { course }] of courses.offerings.entries()) {
    const score = Math.max(
      byCourse.get(course.no) ?? 0,
      scoreOfWords(words, courses.words[no] ?? '', inDescription, course.no),
    );
    if (score > 0) found.set(no, score);
  }
  return found;
}

function scoreOfWords(
  words: readonly string[],
  own: string,
  described: readonly ReadonlySet<number>[],
  course: number,
): number {
  let score = inWords;
  for (const [at, word] of words.entries()) {
    if (word !== '' && own.includes(word)) continue;
    if (!described[at]?.has(course)) return 0;
    score = inText;
  }
  return score;
}

/** For each word, the courses whose description has it. Folded words hold no sign that `like` reads otherwise. */
async function coursesWithWords(kysely: Kysely<Tables>, { release }: Courses, words: readonly string[]) {
  const lists = words.map(
    (word) => sql`coalesce((select json_agg(course_no) from course
      where release_id = ${release?.releaseId ?? -1} and search_text like ${`%${word}%`}), '[]')::text`,
  );
  const { rows } = await sql<{ found: string[] }>`select array[${sql.join(lists)}] as found`.execute(kysely);
  return (rows[0]?.found ?? []).map((list) => new Set(JSON.parse(list) as number[]));
}
