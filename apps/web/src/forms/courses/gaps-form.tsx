import { Trans, useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';
import type { Problem } from '#contract/errors.ts';
import type { PlaceList } from '#contract/regions.ts';
import { useJourney, withOccupations } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, type Choices, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { chosenIn } from '../chosen-in.ts';
import { OccupationPicker } from '../start/occupation-picker.tsx';
import { DateField } from './date-field.tsx';
import { PlaceField } from './place-field.tsx';

const names = ['place', 'maxKm', 'distanceStudy', 'asOf'] as const;

interface GapsFormProps {
  readonly places: PlaceList['places'];
  readonly refused: Problem | undefined;
}

/** Where, how far and for which occupations, as a form whose answer is the address. */
export function GapsForm({ places, refused }: GapsFormProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const router = useRouter();
  const { choices, occupations } = useJourney();
  const now = (name: string) => asList(choices[name])[0] ?? '';
  const errorOf = (name: string) => (refused?.parameter === name ? refused.detail : undefined);
  const go = (search: Choices) => void router.navigate({ href: paths.gaps(lang, search), resetScroll: false });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    go({ ...choices, ...Object.fromEntries(names.map((name) => [name, chosenIn(data, name).trim()])) });
  };
  return (
    <div className="course-search no-print">
      <form className="gaps-form" onSubmit={submit} key={names.map(now).join(' ')}>
        <PlaceField places={places} value={now('place')} error={errorOf('place')} />
        <SelectField
          name="maxKm"
          label={<Trans>Within</Trans>}
          value={now('maxKm')}
          options={['', '25', '50', '100', '200'].map((km) => [km, km === '' ? t`The place itself` : t`${km} km`])}
        />
        <SelectField
          name="distanceStudy"
          label={<Trans>Distance study</Trans>}
          value={now('distanceStudy')}
          options={[
            ['', t`Counts`],
            ['none', t`Does not count`],
          ]}
        />
        <DateField name="asOf" label={<Trans>Courses as of</Trans>} errorOf={errorOf} />
        <Button type="submit" look="primary">
          <Trans>Show</Trans>
        </Button>
      </form>
      <div className="course-search-subjects">
        <OccupationPicker
          chosen={occupations}
          onChange={(ids) => go(withOccupations(choices, ids))}
          named={{ field: t`Find an occupation`, list: t`Chosen occupations` }}
        />
      </div>
    </div>
  );
}
