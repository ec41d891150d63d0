import { refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { err, ok } from '#kit/result.ts';
import type { TaxonomyDependencies } from './dependencies.ts';

export function searchOccupations({ catalogue, text }: TaxonomyDependencies): Handler<'searchOccupations'> {
  return async ({ query }, { language }) => {
    const nothing = catalogue.skillSchemes.length === 0 && catalogue.groups === undefined;
    if (nothing) return err(refusal('data/not-loaded', { value: language === 'sv' ? 'yrken' : 'occupations' }));
    return ok({ hits: text.completeOccupations(query.q, { language, limit: query.top ?? 10 }) });
  };
}
