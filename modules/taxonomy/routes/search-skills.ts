import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import { chooseScheme } from './choose-scheme.ts';
import type { TaxonomyDependencies } from './dependencies.ts';

export function searchSkills({ catalogue, text }: TaxonomyDependencies): Handler<'searchSkills'> {
  return async ({ query }, { language }) => {
    const scheme = chooseScheme(catalogue, query.scheme, language);
    if (!scheme.ok) return scheme;
    return ok({ hits: text.completeSkills(scheme.value, query.q, { language, limit: query.top ?? 10 }) });
  };
}
