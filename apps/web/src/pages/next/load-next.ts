import type { Language } from '#kit/language.ts';
import { queries, queryClient } from '../../api.ts';
import { withUsual } from '../../forms/next/filter-names.ts';
import { hiddenJobs } from '../../hidden-jobs.ts';
import { loadKnown } from '../../known-choices.ts';
import { rememberOccupation } from '../../labels.ts';
import { asList, type Choices } from '../../paths.ts';

/** How many jobs are shown at first, and how many more at a time. */
export const shownAtFirst = 10;
const mostAsked = 400;

/** The jobs to show and as many again, so that those she puts away have others to take their place. */
export async function loadNext(lang: Language, search: Choices) {
  const [{ found: jobs, leftOut }, { regions }] = await Promise.all([
    loadKnown(lang, search, (known) =>
      queryClient.query(queries.next(lang, { ...withUsual(known), top: topAsked(search) })),
    ),
    queryClient.query(queries.regions(lang)),
  ]);
  for (const { ssyk, label } of jobs.next) rememberOccupation(lang, { id: ssyk, label, ssyk: [ssyk] });
  return { jobs, regions, leftOut };
}

export function shownIn(search: Choices): number {
  const top = Number(asList(search['top'])[0] ?? shownAtFirst);
  return Number.isInteger(top) && top > 0 ? top : shownAtFirst;
}

/** What is no number goes on as it stands: the server says what is wrong with it. */
function topAsked(search: Choices): string {
  const given = asList(search['top'])[0];
  if (given !== undefined && !/^[1-9]\d{0,2}$/.test(given)) return given;
  const shown = shownIn(search);
  return shown > mostAsked ? String(shown) : String(Math.min(mostAsked, shown + shownAtFirst + hiddenJobs().size));
}
