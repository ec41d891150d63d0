import { Trans, useLingui } from '@lingui/react/macro';
import type { Wishes } from '#contract/profiles.ts';
import { api } from '../../api.ts';
import { useFormat } from '../../i18n/format.ts';
import type { FieldSpec } from './field-spec.ts';
import { SingleSection } from './single-section.tsx';

export function WishesSection({ wishes }: { wishes: Wishes }) {
  const { t } = useLingui();
  const format = useFormat();
  const hours = { 'full-time': t`Full time`, 'part-time': t`Part time`, either: t`Either` };
  const fields: readonly FieldSpec[] = [
    { name: 'places', label: t`Where`, hint: t`One place a line.`, kind: 'list' },
    {
      name: 'avoid',
      label: t`What you want to avoid`,
      hint: t`Such as nights or heavy lifting, one thing a line.`,
      kind: 'list',
    },
    { name: 'hours', label: t`How much`, kind: 'choice', options: [['', t`Not told`], ...Object.entries(hours)] },
    { name: 'payFloorSek', label: t`Least pay, SEK a month before tax`, kind: 'number', maxLength: 20, most: 500_000 },
    { name: 'note', label: t`Anything else`, kind: 'text', maxLength: 2000, wide: true },
  ];
  return (
    <SingleSection
      title={<Trans>Wishes for work</Trans>}
      name={t`Wishes for work`}
      empty={<Trans>Where, how much and for what pay you would like to work, and what you want to avoid.</Trans>}
      told={[
        [t`Where`, format.list(wishes.places)],
        [t`How much`, wishes.hours === null ? '' : hours[wishes.hours]],
        [t`Least pay`, wishes.payFloorSek === null ? '' : format.kronor(wishes.payFloorSek)],
        [t`What you want to avoid`, format.list(wishes.avoid)],
        [t`Anything else`, wishes.note],
      ]}
      fields={fields}
      values={wishes}
      pick={(profile) => profile.wishes}
      save={(values) => api.saveWishes({ body: values as Wishes })}
    />
  );
}
