import { Trans, useLingui } from '@lingui/react/macro';
import type { PlaceList } from '#contract/regions.ts';
import { PlaceField } from '../courses/place-field.tsx';
import { distances } from './distances.ts';
import { type FormState, PlanChoice, PlanDate, PlanNumber } from './plan-input.tsx';

interface WishFieldsProps {
  readonly form: FormState;
  readonly places: PlaceList['places'];
  /** A code or a name. */
  readonly place: string;
  /** The county chosen for next jobs: it is where courses are looked for until she tells where she lives. */
  readonly county: string;
}

/** Where and how much she can study, and what matters most. */
export function WishFields({ form, places, place, county }: WishFieldsProps) {
  const { t } = useLingui();
  const km = form.now('maxKm');
  const within = place === '' ? places.find(({ code }) => code === county)?.name : undefined;
  const usual = distances.map(String);
  // A link may say another distance; what is no distance is refused beside the field.
  const known = km === '' || usual.includes(km) || form.wrong.has('maxKm') ? usual : [...usual, km];
  const wrong = form.wrong.has('maxKm') ? { ...form, error: () => t`“${km}” is no distance. Choose one.` } : form;
  return (
    <>
      <PlaceField
        label={<Trans>Where do you live?</Trans>}
        {...(within === undefined
          ? {}
          : {
              hint: <Trans>Until you tell your municipality, courses anywhere in {within} count.</Trans>,
            })}
        places={places}
        value={place}
        error={form.error('place')}
      />
      <PlanChoice
        name="maxKm"
        label={<Trans>How far can you travel?</Trans>}
        options={[['', t`Inside the place`], ...known.map((far) => [far, t`At most ${far} km`] as const)]}
        form={wrong}
      />
      <PlanNumber
        name="hoursPerWeek"
        label={<Trans>Hours a week for studies</Trans>}
        hint={<Trans>40 hours is full time.</Trans>}
        placeholder="40"
        form={form}
      />
      <PlanChoice
        name="minimise"
        label={<Trans>What matters most?</Trans>}
        options={[
          ['', t`To be done as soon as possible`],
          ['cost', t`As low a cost as possible`],
          ['travel', t`As little travel as possible`],
        ]}
        form={form}
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
      <PlanChoice
        name="distanceStudy"
        label={<Trans>Distance study</Trans>}
        options={[
          ['', t`Yes, if I can travel to its meetings`],
          ['any', t`Yes, wherever its meetings are`],
          ['none', t`No, only on site`],
        ]}
        form={form}
      />
      <PlanChoice
        name="atWork"
        label={<Trans>Learning at work</Trans>}
        options={[
          ['', t`Where there is no course`],
          ['common', t`All but the most important`],
          ['none', t`Nothing is left to learn at work`],
        ]}
        form={form}
      />
    </div>
  );
}
