import type { Handler } from '#contract/handlers.ts';
import type { SkillLabels } from '#contract/skills.ts';
import type { Language } from '#kit/language.ts';
import { ok } from '#kit/result.ts';
import { type Catalogue, formerLabel } from '../domain/catalogue.ts';
import type { TaxonomyDependencies } from './dependencies.ts';

export function lookUpSkills({ catalogue }: TaxonomyDependencies): Handler<'lookUpSkills'> {
  return async ({ query }, { language }) => {
    const found = query.id.map((id) => ({ id, skill: skillWith(id, catalogue, language) }));
    return ok({
      skills: found.flatMap(({ skill }) => skill ?? []),
      unknown: found.filter(({ skill }) => skill === undefined).map(({ id }) => id),
    });
  };
}

function skillWith(id: string, catalogue: Catalogue, language: Language): SkillLabels['skills'][number] | undefined {
  const key = catalogue.find(id);
  if (key?.scheme.kinds[key.concept] === 'skill') return { id, label: key.scheme.labelOf(key.concept, language) };
  const former = catalogue.findFormer(id, 'skill');
  return former === undefined ? undefined : { id, label: formerLabel(former, language), deprecated: true };
}
