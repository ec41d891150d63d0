import { useLingui } from '@lingui/react/macro';
import type { Profile, ProfilePart } from '#contract/profiles.ts';
import { useLanguageLevels, useLanguageName, useSkillName } from '../../pages/profile/item-names.ts';
import type { Option } from '../profile/choice-group.tsx';

interface OptionGroup {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly options: readonly Option[];
}

/** Everything of a profile that can be shared, in the order a CV has it. */
export function useShareOptions(profile: Profile): readonly OptionGroup[] {
  const { t } = useLingui();
  const skillName = useSkillName();
  const languageName = useLanguageName();
  const languageLevels = useLanguageLevels();
  const { about, wishes } = profile;
  const aboutWords = {
    name: t`Name`,
    place: t`Where you live`,
    email: t`E-mail`,
    phone: t`Phone`,
    about: t`In a few words`,
  } as const;
  const list = <Part extends ProfilePart>(
    part: Part,
    wordsOf: (item: Profile[Part][number]) => string,
    noteOf: (item: Profile[Part][number]) => string = () => '',
  ) => ({
    name: part,
    options: profile[part].map((item) => ({ key: `${part} ${item.id}`, words: wordsOf(item), note: noteOf(item) })),
  });
  const hasWishes =
    wishes.places.length + wishes.avoid.length > 0 ||
    wishes.hours !== null ||
    wishes.payFloorSek !== null ||
    wishes.note !== '';
  return [
    {
      name: 'about',
      title: t`About you`,
      options: Object.entries(aboutWords)
        .map(([field, words]) => ({ key: `about ${field}`, words, note: about[field as keyof typeof aboutWords] }))
        .filter(({ note }) => note !== ''),
    },
    {
      title: t`Experience`,
      ...list(
        'experiences',
        ({ title }) => title,
        ({ organisation }) => organisation,
      ),
    },
    {
      title: t`Education`,
      ...list(
        'educations',
        ({ title }) => title,
        ({ provider }) => provider,
      ),
    },
    { title: t`Skills`, ...list('skills', skillName) },
    { title: t`Languages`, ...list('languages', languageName, ({ level }) => languageLevels[level]) },
    {
      name: 'wishes',
      title: t`Wishes for work`,
      options: hasWishes ? [{ key: 'wishes all', words: t`All your wishes for work` }] : [],
    },
    {
      title: t`Saved jobs`,
      hint: t`The reader can open the list of next jobs as it was, with the skills and the county it was made from.`,
      ...list('jobs', ({ name }) => name),
    },
    {
      title: t`Saved plans`,
      hint: t`The reader can open the plan as it was, with all that you filled in there.`,
      ...list('plans', ({ name }) => name),
    },
  ];
}
