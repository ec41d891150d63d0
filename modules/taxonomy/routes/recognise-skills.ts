import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import { chooseScheme } from './choose-scheme.ts';
import type { TaxonomyDependencies } from './dependencies.ts';

export function recogniseSkills({ catalogue, text }: TaxonomyDependencies): Handler<'recogniseSkills'> {
  return async ({ body }, { language }) => {
    const scheme = chooseScheme(catalogue, body.scheme, language);
    if (!scheme.ok) return scheme;
    const options = { language, top: body.top ?? 20, all: body.all ?? false };
    const results = body.texts.map((words) => ({
      skills: text.recogniseSkills(scheme.value, words, options),
      occupations: text.recogniseOccupations(words, options),
    }));
    return ok({ scheme: scheme.value.name, lang: language, results });
  };
}
