import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import type { OccupationRef, SkillRef } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import { api, queries, queryClient } from './api.ts';
import { useLanguage } from './i18n/language.ts';

const skillKey = (lang: Language, id: string) => ['skill-label', lang, id] as const;
const occupationKey = (lang: Language, id: string) => ['occupation-label', lang, id] as const;

/** A skill with its name; one that only older data has is deprecated. */
export interface KnownSkill extends SkillRef {
  readonly deprecated?: boolean | undefined;
}

export function rememberSkill(lang: Language, { id, label, deprecated }: KnownSkill): void {
  queryClient.setQueryData<KnownSkill>(skillKey(lang, id), { id, label, deprecated });
}

export function rememberOccupation(lang: Language, occupation: OccupationRef): void {
  queryClient.setQueryData<OccupationRef>(occupationKey(lang, occupation.id), occupation);
}

export function knownSkill(lang: Language, id: string): KnownSkill | undefined {
  return queryClient.getQueryData<KnownSkill>(skillKey(lang, id));
}

/** Skills by id, asking only for labels not seen before; ids no scheme has are given back apart. */
export async function skillsById(
  lang: Language,
  ids: readonly string[],
): Promise<{ skills: readonly SkillRef[]; unknown: readonly string[] }> {
  const missing = [...new Set(ids)].filter((id) => knownSkill(lang, id) === undefined);
  const answer = missing.length === 0 ? undefined : await api.lookUpSkills({ query: { id: missing, lang } });
  for (const skill of answer?.skills ?? []) rememberSkill(lang, skill);
  const skills = ids.map((id) => knownSkill(lang, id)).filter((skill) => skill !== undefined);
  return { skills, unknown: answer?.unknown ?? [] };
}

/** Names of chosen skills, by id; one not known yet is shown when its name has come. */
export function useSkills(ids: readonly string[]): readonly SkillRef[] {
  const lang = useLanguage();
  const { data } = useQuery({
    queryKey: ['skill-labels', lang, ids],
    queryFn: async () => (await skillsById(lang, ids)).skills,
    enabled: ids.length > 0,
    placeholderData: (before) => before,
  });
  return ids
    .map((id) => knownSkill(lang, id) ?? data?.find((skill) => skill.id === id))
    .filter((skill) => skill !== undefined);
}

/** Names of chosen occupations; one not known yet is shown when its name has come. */
export function useOccupations(ids: readonly string[]): readonly OccupationRef[] {
  const lang = useLanguage();
  const answers = useQueries({ queries: ids.map((id) => occupationLabel(lang, id)) });
  return answers.map(({ data }) => data).filter((occupation) => occupation !== undefined);
}

function occupationLabel(lang: Language, id: string) {
  return queryOptions({
    queryKey: occupationKey(lang, id),
    queryFn: async (): Promise<OccupationRef> => {
      const { label, groups } = await queryClient.query(queries.occupation(lang, id));
      const [group] = groups;
      return {
        id,
        label,
        ssyk: groups.map(({ ssyk }) => ssyk),
        ...(group === undefined ? {} : { group: group.label }),
      };
    },
  });
}
