import { refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { err, ok } from '#kit/result.ts';
import type { TaxonomyDependencies } from './dependencies.ts';

export function listGroups({ catalogue }: TaxonomyDependencies): Handler<'listGroups'> {
  return async (_input, { language }) => {
    const { groups } = catalogue;
    if (groups === undefined) {
      return err(refusal('data/not-loaded', { value: language === 'sv' ? 'yrkesgrupper' : 'occupation groups' }));
    }
    return ok({ groups: groups.codes.map((ssyk) => ({ ssyk, label: groups.labelOf(ssyk, language) })) });
  };
}
