import { Trans, useLingui } from '@lingui/react/macro';
import type { Education } from '#contract/profiles.ts';
import { useEducationLevels } from '../../pages/profile/item-names.ts';
import { EducationWords } from '../../pages/profile/item-words.tsx';
import type { FieldSpec } from './field-spec.ts';
import { type Item, ItemSection } from './item-section.tsx';

const blank: Education = {
  title: '',
  provider: '',
  country: '',
  level: 'upper-secondary',
  started: null,
  ended: null,
  completed: true,
};

export function EducationSection({ items }: { items: readonly Item<'educations'>[] }) {
  const { t } = useLingui();
  const levels = useEducationLevels();
  const fields: readonly FieldSpec[] = [
    { name: 'title', label: t`What you studied`, kind: 'line', required: true },
    { name: 'level', label: t`Level`, kind: 'choice', options: Object.entries(levels) },
    { name: 'provider', label: t`School`, kind: 'line' },
    { name: 'country', label: t`Country`, kind: 'line', maxLength: 100, autoComplete: 'country-name' },
    { name: 'started', label: t`From`, hint: t`Such as 2019, 2019-08 or August 2019`, kind: 'month' },
    { name: 'ended', label: t`Until`, hint: t`Leave empty if it goes on`, kind: 'month' },
    { name: 'completed', label: t`I finished it`, kind: 'check', wide: true },
  ];
  return (
    <ItemSection
      part="educations"
      title={<Trans>Education</Trans>}
      empty={<Trans>Schools, courses and degrees, from any country, finished or not.</Trans>}
      items={items}
      fields={fields}
      blank={blank}
      nameOf={({ title }) => title}
      add={{ words: <Trans>Add education</Trans>, name: t`New education` }}
      renderSummary={(item) => <EducationWords {...item} />}
    />
  );
}
