import type { Problem } from '#contract/errors.ts';
import { asList, fromSearch, toSearch } from '../paths.ts';

/** The same address with what was refused replaced by the nearest that exists; undefined when there is none. */
export function nearestAddress(problem: Problem, at: { pathname: string; search: string }): string | undefined {
  const { parameter, nearest, code } = problem;
  if (nearest === undefined) return undefined;
  const choices = fromSearch(at.search);
  if (code === 'request/unknown-parameter' && parameter !== undefined) {
    const { [parameter]: value = '', ...rest } = choices;
    return `${at.pathname}?${toSearch({ ...rest, [nearest]: value })}`;
  }
  const refused = parameter ?? (code === 'place/unknown' ? 'region' : undefined);
  if (refused !== undefined && asList(choices[refused]).length === 1) {
    return `${at.pathname}?${toSearch({ ...choices, [refused]: nearest })}`;
  }
  if (problem.status === 404) return at.pathname.replace(/[^/]+$/, encodeURIComponent(nearest)) + at.search;
  return undefined;
}
