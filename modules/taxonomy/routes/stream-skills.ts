import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import { recogniseEach } from '../reads/recognise-each.ts';
import { chooseScheme } from './choose-scheme.ts';
import type { TaxonomyDependencies } from './dependencies.ts';

export function streamSkills({ catalogue, text }: TaxonomyDependencies): Handler<'streamSkills'> {
  return async ({ body }, { language }) => {
    const scheme = chooseScheme(catalogue, body.scheme, language);
    if (!scheme.ok) return scheme;
    return ok(recogniseEach(text, scheme.value, { ...body, language }));
  };
}
