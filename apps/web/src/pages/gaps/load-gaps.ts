import { ProblemError } from '#contract/client.ts';
import type { Problem } from '#contract/errors.ts';
import type { Gaps } from '#contract/gaps.ts';
import type { Language } from '#kit/language.ts';
import { queries, queryClient } from '../../api.ts';
import { asList, type Choices } from '../../paths.ts';

export type GapAnswer = { readonly gaps: Gaps } | { readonly refused: Problem } | { readonly nowhere: true };

/** The gaps in the place the address names; without one there is only the form. */
export async function loadGaps(lang: Language, search: Choices) {
  const [{ places }, answer] = await Promise.all([queryClient.query(queries.places(lang)), findGaps(lang, search)]);
  return { places, answer };
}

async function findGaps(lang: Language, search: Choices): Promise<GapAnswer> {
  const [place] = asList(search['place']);
  if (place === undefined) return { nowhere: true };
  try {
    return { gaps: await queryClient.query(queries.gaps(lang, { ...search, place })) };
  } catch (problem) {
    if (problem instanceof ProblemError && problem.problem.parameter !== undefined) return { refused: problem.problem };
    throw problem;
  }
}
