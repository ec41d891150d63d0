import { ProblemError } from '#contract/client.ts';
import type { CourseHit, CourseHits } from '#contract/courses.ts';
import type { Problem } from '#contract/errors.ts';
import type { Language } from '#kit/language.ts';
import { queries, queryClient } from '../../api.ts';
import { pageSize, pagesIn, questionOf } from '../../forms/courses/question.ts';
import type { Choices } from '../../paths.ts';
import { loadWaysOut, type WayOut } from './ways-out.ts';

export interface Found {
  /** Counts and what the answer stands on. */
  readonly answer: CourseHits;
  readonly hits: readonly CourseHit[];
  /** Searches near this one that find something; only where this one finds nothing. */
  readonly waysOut: readonly WayOut[];
}

/** Either what was found, or what in the address the server refused. */
export type CourseList = { readonly found: Found } | { readonly refused: Problem };

export async function loadCourses(lang: Language, search: Choices) {
  const [{ places }, list] = await Promise.all([queryClient.query(queries.places(lang)), findCourses(lang, search)]);
  return { places, list };
}

async function findCourses(lang: Language, search: Choices): Promise<CourseList> {
  try {
    return { found: await readPages(lang, search) };
  } catch (problem) {
    // The form stays, with the field that is wrong; all else is no matter of this page.
    if (problem instanceof ProblemError && problem.problem.parameter !== undefined) return { refused: problem.problem };
    throw problem;
  }
}

async function readPages(lang: Language, search: Choices): Promise<Found> {
  const question = { ...questionOf(search), top: String(pageSize) };
  let answer = await queryClient.query(queries.courses(lang, question));
  const hits = [...answer.hits];
  for (let page = 1; page < pagesIn(search) && answer.next !== null; page++) {
    answer = await queryClient.query(queries.courses(lang, { ...question, cursor: answer.next }));
    hits.push(...answer.hits);
  }
  const waysOut = answer.total === 0 ? await loadWaysOut(lang, search) : [];
  return { answer, hits, waysOut };
}
