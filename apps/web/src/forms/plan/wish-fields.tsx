import { Trans, useLingui } from '@lingui/react/macro';
import type { PlaceList } from '#contract/regions.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { PlaceField } from '../courses/place-field.tsx';
import { distances } from './distances.ts';
import { type FormState, PlanDate, PlanNumber } from './plan-input.tsx';

interface WishFieldsProps {
  readonly form: FormState;
  readonly places: PlaceList['places'];
  /** A code or a name. */
  readonly place: string;
}

/** Where and how much she can study, and what matters most. */
export function WishFields({ form, places, place }: WishFieldsProps) {
  const { t } = useLingui();
  const km = form.now('maxKm');
  const usual = distances.map(String);
  const known = km === '' || usual.includes(km) ? usual : [...usual, km];
  return (
    <>
      <PlaceField label={<Trans>Where do you live?</Trans>} places={places} value={place} error={form.error('place')} />
      <SelectField
        name="maxKm"
        label={<Trans>How far can you travel?</Trans>}
        value={km}
        options={[['', t`Inside the place`], ...known.map((far) => [far, t`At most ${far} km`] as const)]}
      />
      <PlanNumber
        name="hoursPerWeek"
        label={<Trans>Hours a week for studies</Trans>}
        hint={<Trans>40 hours is full time.</Trans>}
        placeholder="40"
        form={form}
      />
      <SelectField
        name="minimise"
        label={<Trans>What matters most?</Trans>}
        value={form.now('minimise')}
        options={[
          ['', t`As short a time as possible`],
          ['cost', t`As low a cost as possible`],
          ['travel', t`As little travel as possible`],
        ]}
      />
    </>
  );
}

/** When, in what way and for what pay. */
export function MoreWishFields({ form }: { form: FormState }) {
  const { t } = useLingui();
  return (
    <div className="plan-form-fields">
      <PlanDate name="earliestStart" label={<Trans>Earliest start</Trans>} form={form} />
      <PlanDate name="latestEnd" label={<Trans>Latest end</Trans>} form={form} />
      <PlanNumber name="payFloor" label={<Trans>Least pay, SEK a month</Trans>} form={form} />
      <SelectField
        name="distanceStudy"
        label={<Trans>Distance study</Trans>}
        value={form.now('distanceStudy')}
        options={[
          ['', t`Yes, that suits me`],
          ['none', t`No, only on site`],
        ]}
      />
      <SelectField
        name="atWork"
        label={<Trans>Learning at work</Trans>}
        value={form.now('atWork')}
        options={[
          ['', t`Where there is no course`],
          ['common', t`All but the most important`],
          ['none', t`Nothing is left to learn at work`],
        ]}
      />
    </div>
  );
}
