import type { Handler } from '#contract/handlers.ts';
import { languages } from '#kit/language.ts';
import { ok } from '#kit/result.ts';
import type { TaxonomyDependencies } from './dependencies.ts';

export function getVocabulary({ catalogue }: TaxonomyDependencies): Handler<'getVocabulary'> {
  return async () =>
    ok({
      languages: languages.filter((language) => catalogue.skillSchemes.some((one) => one.speaks(language, 'skill'))),
    });
}
