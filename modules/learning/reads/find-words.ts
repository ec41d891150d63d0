import { type Kysely, sql } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { complete } from '#engine/text/index.ts';
import { foldWords } from '../domain/fold-words.ts';
import type { Courses } from './courses.ts';

const mostWords = 8;
/** A match in the title says more than one beside it, and that more than one in the description. */
const atBeginning = 0.97;
const inTitle = 0.95;
const inWords = 0.7;
const inText = 0.4;
/** A title with a typo is a guess. */
const withTypo = 0.6;

/** Offering → 0–1, how well it answers free text: every word somewhere, else a title that is nearly so. */
export async function findWords(
  kysely: Kysely<Tables>,
  courses: Courses,
  written: string,
): Promise<ReadonlyMap<number, number>> {
  const words = foldWords(written).split(' ').slice(0, mostWords);
  if (words.every((word) => word === '')) return new Map();
  const described = await coursesWithWords(kysely, courses, words);
  const found = new Map<number, number>();
  for (const { no, course } of courses.offerings) {
    const score = scoreOf(words, courses.words[no] ?? noWords, (at) => described[at]?.has(course.no) === true);
    if (score > 0) found.set(no, score);
  }
  return found.size > 0 ? found : nearlySpelt(courses, written);
}

const noWords = { title: '', around: '' };

/** The worst of the words' matches; nought when one is nowhere. */
function scoreOf(words: readonly string[], around: typeof noWords, isDescribed: (at: number) => boolean): number {
  let worst = 1;
  for (const [at, word] of words.entries()) {
    const score = matchOf(word, around) || (isDescribed(at) ? inText : 0);
    if (score === 0) return 0;
    worst = Math.min(worst, score);
  }
  return worst;
}

function matchOf(word: string, { title, around }: typeof noWords): number {
  if (!title.includes(word)) return around.includes(word) ? inWords : 0;
  if (title === ` ${word} `) return 1;
  if (title.startsWith(` ${word}`)) return atBeginning;
  return title.includes(` ${word}`) ? inTitle : inTitle - 0.1;
}

function nearlySpelt(courses: Courses, written: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { id, score } of complete(courses.titles, written, courses.courses.length * 2)) {
    const course = courses.courses[id];
    for (const { no } of course === undefined ? [] : courses.offeringsOf(course)) found.set(no, score * withTypo);
  }
  return found;
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
