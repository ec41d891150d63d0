import type { NextJob, NextJobs } from '#contract/next.ts';
import type { Language } from '#kit/language.ts';
import { type OccupationPage, queries, queryClient } from '../../api.ts';
import { toJourney } from '../../choices.ts';
import { knownOccupations, type LeftOut, loadKnown } from '../../known-choices.ts';
import { asList, type Choices } from '../../paths.ts';
import { comparedIn } from './compared.ts';

export interface ComparedJob {
  readonly page: OccupationPage;
  /** How the job lies to her; undefined when the address does not say where she comes from. */
  readonly next: NextJob | undefined;
}

export interface Comparison {
  readonly jobs: readonly ComparedJob[];
  readonly from: NextJobs['from'] | null;
  readonly sources: NextJobs['sources'];
  readonly leftOut: LeftOut;
}

/** Near jobs first; all of them only when one of the compared lies further off. */
const reaches = ['40', '400'] as const;

/** Everything the comparison shows, from the jobs' own pages and from her list. */
export async function loadComparison(lang: Language, search: Choices): Promise<Comparison> {
  const asked = comparedIn(search);
  const ids = await knownOccupations(lang, asked);
  const [region] = asList(search['region']);
  const [pages, { found: next, leftOut }] = await Promise.all([
    Promise.all(ids.map((id) => queryClient.query(queries.occupation(lang, id, region)))),
    loadKnown(lang, search, (known) => nextJobs(lang, { search: known, ids })),
  ]);
  return {
    jobs: pages.map((page) => ({ page, next: next?.next.find(({ ssyk }) => ssyk === page.id) })),
    from: next?.from ?? null,
    leftOut: { ...leftOut, occupations: leftOut.occupations + asked.length - ids.length },
    sources: Object.fromEntries(
      [...pages, ...(next === null ? [] : [next])].flatMap(({ sources }) => Object.entries(sources)),
    ),
  };
}

async function nextJobs(
  lang: Language,
  { search, ids }: { search: Choices; ids: readonly string[] },
): Promise<NextJobs | null> {
  const { occupations, skills } = toJourney(search);
  if (occupations.length + skills.length === 0) return null;
  const { occupation, ssyk, skill, lacking, region } = search;
  let found: NextJobs | null = null;
  for (const top of reaches) {
    found = await queryClient.query(queries.next(lang, { occupation, ssyk, skill, lacking, region, top }));
    const near = found.next;
    if (ids.every((id) => near.some((job) => job.ssyk === id))) break;
  }
  return found;
}
