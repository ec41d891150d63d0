import { Trans, useLingui } from '@lingui/react/macro';
import type { Experience } from '#contract/profiles.ts';
import { useExperienceKinds } from '../../pages/profile/item-names.ts';
import { ExperienceWords } from '../../pages/profile/item-words.tsx';
import type { FieldSpec } from './field-spec.ts';
import { type Item, ItemSection } from './item-section.tsx';

const blank: Experience = {
  kind: 'paid',
  title: '',
  organisation: '',
  place: '',
  started: null,
  ended: null,
  description: '',
};

export function ExperienceSection({ items }: { items: readonly Item<'experiences'>[] }) {
  const { t } = useLingui();
  const kinds = useExperienceKinds();
  const fields: readonly FieldSpec[] = [
    {
      name: 'title',
      label: t`What you did`,
      hint: t`Such as welder, treasurer or cared for my mother.`,
      kind: 'line',
      required: true,
    },
    { name: 'kind', label: t`Kind of experience`, kind: 'choice', options: Object.entries(kinds) },
    { name: 'organisation', label: t`For whom`, kind: 'line' },
    { name: 'place', label: t`Where`, kind: 'line', maxLength: 100 },
    { name: 'started', label: t`From`, hint: t`Such as 2019, 2019-08 or August 2019`, kind: 'month' },
    { name: 'ended', label: t`Until`, hint: t`Leave empty if it goes on`, kind: 'month' },
    { name: 'description', label: t`In a few words`, kind: 'text', wide: true },
  ];
  return (
    <ItemSection
      part="experiences"
      title={<Trans>Experience</Trans>}
      empty={
        <Trans>What have you done? Work counts, and so do associations, caring for somebody and helping out.</Trans>
      }
      items={items}
      fields={fields}
      blank={blank}
      nameOf={({ title }) => title}
      add={{ words: <Trans>Add experience</Trans>, name: t`New experience` }}
      renderSummary={(item) => <ExperienceWords {...item} />}
    />
  );
}
