import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { knownSkill, skillsById } from '../../labels.ts';

/** How many told. */
const shown = 20;

/** The open statistics that a yes is for. */
export function SkillCounts() {
  const lang = useLanguage();
  const { data } = useQuery({
    queryKey: ['skill-counts', lang],
    queryFn: async ({ signal }) => {
      const { skills } = await api.countSkills({ signal });
      const most = skills.slice(0, shown);
      await skillsById(
        lang,
        most.map(({ id }) => id),
      ).catch(() => undefined);
      return most.filter(({ id }) => knownSkill(lang, id) !== undefined);
    },
  });
  if (data === undefined) return null;
  if (data.length === 0)
    return (
      <p>
        <Trans>So far fewer than five have any skill in common, so there is nothing to show.</Trans>
      </p>
    );
  return (
    <ul>
      {data.map(({ id, people }) => (
        <li key={id}>
          {knownSkill(lang, id)?.label.text}:{' '}
          <Plural value={people} one="at least # person" other="at least # people" />
        </li>
      ))}
    </ul>
  );
}
