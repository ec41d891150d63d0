import type { KeepBody, Profile } from '#contract/profiles.ts';
import type { Draft } from '../../forms/start/draft.ts';
import { useLanguage } from '../../i18n/language.ts';
import { knownSkill } from '../../labels.ts';
import { schemeOf } from '../../profile.ts';
import { readExperiences } from './read-experiences.ts';

type Part = keyof KeepBody;
/** Something that was read and her profile does not have. */
export type Keepable = {
  readonly [Name in Part]: {
    readonly part: Name;
    readonly key: string;
    readonly words: string;
    readonly note: string;
    readonly item: KeepBody[Name][number];
  };
}[Part];

/** What of all that was read can be kept: the skills she has confirmed, and what she has done and studied. */
export function useKeepable(ids: readonly string[], draft: Draft, profile: Profile | undefined): Keepable[] {
  const lang = useLanguage();
  if (profile === undefined) return [];
  const had = new Set(profile.skills.map(({ id }) => id));
  const skills = ids
    .map((id) => knownSkill(lang, id))
    .filter((skill) => skill !== undefined && !had.has(skill.id))
    .map((skill) => skill as NonNullable<typeof skill>)
    .map(({ id, label }) => ({ id, scheme: schemeOf(id), name: label.text, level: null, evidence: '' }));
  const { entries } = draft;
  const experiences = entries.experiences.length > 0 ? entries.experiences : readExperiences(draft);
  return [
    ...skills.map((item) => ({ part: 'skills' as const, key: `skills ${item.id}`, words: item.name, note: '', item })),
    ...fresh(experiences, profile.experiences).map((item) => ({
      part: 'experiences' as const,
      ...told(item, item.organisation),
      key: `experiences ${item.id}`,
      item,
    })),
    ...fresh(entries.educations, profile.educations).map((item) => ({
      part: 'educations' as const,
      ...told(item, item.provider),
      key: `educations ${item.id}`,
      item,
    })),
  ];
}

interface Dated {
  readonly title: string;
  readonly started: string | null;
  readonly ended: string | null;
}

/** Those that the profile does not have under the same title and start. */
function fresh<Item extends Dated>(items: readonly Item[], had: readonly Dated[]): readonly Item[] {
  const keyOf = ({ title, started }: Dated) => `${title.toLowerCase()} ${started?.slice(0, 4) ?? ''}`;
  const known = new Set(had.map(keyOf));
  return items.filter((item) => !known.has(keyOf(item)));
}

function told({ title, started, ended }: Dated, where: string) {
  const time = started === null ? (ended ?? '') : `${started}–${ended ?? ''}`;
  return { words: title, note: [where, time].filter((one) => one !== '').join(', ') };
}
