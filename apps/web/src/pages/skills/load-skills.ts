import type { Language } from '#kit/language.ts';
import { type OccupationPage, queries, queryClient } from '../../api.ts';
import { toJourney } from '../../choices.ts';
import { currentDraft } from '../../forms/start/draft.ts';
import { knownOccupations } from '../../known-choices.ts';
import { rememberSkill, skillsById } from '../../labels.ts';
import type { Choices } from '../../paths.ts';

export interface SkillsStep {
  /** The occupations she comes from, with the skills usual in them. */
  readonly pages: readonly OccupationPage[];
  /** Ids in the address that the loaded data does not have. */
  readonly unknown: { readonly skills: readonly string[]; readonly occupations: readonly string[] };
}

/** Everything the skills step needs words for. */
export async function loadSkillsStep(lang: Language, search: Choices): Promise<SkillsStep> {
  const { occupations, skills } = toJourney(search);
  const known = await knownOccupations(lang, occupations);
  const pages = await Promise.all(known.map((id) => queryClient.query(queries.occupation(lang, id))));
  for (const page of pages) for (const skill of page.skills) rememberSkill(lang, skill);
  const found = currentDraft().found?.skills.map(({ id }) => id) ?? [];
  const { unknown } = await skillsById(lang, [...skills, ...found]);
  return {
    pages,
    unknown: {
      skills: unknown.filter((id) => skills.includes(id)),
      occupations: occupations.filter((id) => !known.includes(id)),
    },
  };
}
