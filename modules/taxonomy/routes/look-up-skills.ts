import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import type { TaxonomyDependencies } from './dependencies.ts';

export function lookUpSkills({ catalogue }: TaxonomyDependencies): Handler<'lookUpSkills'> {
  return async ({ query }, { language }) => {
    const found = query.id.map((id) => ({ id, key: catalogue.find(id) }));
    return ok({
      skills: found.flatMap(({ id, key }) =>
        key === undefined ? [] : [{ id, label: key.scheme.labelOf(key.concept, language) }],
      ),
      unknown: found.filter(({ key }) => key === undefined).map(({ id }) => id),
    });
  };
}
