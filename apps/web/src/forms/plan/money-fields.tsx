import { Trans, useLingui } from '@lingui/react/macro';
import { Choice } from '../../ui/choice.tsx';
import { type FormState, PlanChoice, PlanDate, PlanNumber } from './plan-input.tsx';

/** What the reckoning of money needs; each may be left out. */
export function MoneyFields({ form }: { form: FormState }) {
  const { t } = useLingui();
  const outOfWork = form.now('situation') === 'out-of-work';
  return (
    <div className="plan-form-fields">
      <p className="field-hint plan-form-wide">
        <Trans>
          Leave out what you do not want to tell. Nothing is stored, but it stands in the address of the page: share
          that only with someone who may see it.
        </Trans>
      </p>
      <PlanChoice
        name="situation"
        label={<Trans>Your work now</Trans>}
        options={[
          ['', t`I have work`],
          ['out-of-work', t`I am out of work`],
        ]}
        form={form}
      />
      {outOfWork ? null : (
        <PlanDate
          name="lastWorkDay"
          label={<Trans>Your last day of work, if you have been given notice</Trans>}
          form={form}
        />
      )}
      <PlanNumber
        name="salary"
        label={
          outOfWork ? (
            <Trans>Your last pay, SEK a month before tax</Trans>
          ) : (
            <Trans>Your pay now, SEK a month before tax</Trans>
          )
        }
        form={form}
      />
      <PlanNumber
        name="workPercent"
        label={
          outOfWork ? (
            <Trans>How much you worked for it, per cent</Trans>
          ) : (
            <Trans>How much you work for it, per cent</Trans>
          )
        }
        placeholder="100"
        form={form}
      />
      <PlanNumber name="age" label={<Trans>Your age when the studies begin</Trans>} form={form} />
      <PlanNumber
        name="monthsWorked"
        label={<Trans>Months you have worked in the last 14 years</Trans>}
        hint={<Trans>Those with at least 16 hours a week on average. 168 is all of them.</Trans>}
        form={form}
      />
      <PlanNumber
        name="monthsWorkedLately"
        label={<Trans>Months you have worked in the last 24 months</Trans>}
        form={form}
      />
      <PlanNumber
        name="supportWeeksUsed"
        label={<Trans>Weeks of transition study support you have had</Trans>}
        hint={<Trans>Full-time weeks; 0 if none.</Trans>}
        form={form}
      />
      <PlanChoice
        name="financing"
        label={<Trans>Reckon with</Trans>}
        options={[
          ['', t`What may be open to you`],
          ['transition-study-support', t`Transition study support`],
          ['student-aid', t`Student aid (no amounts here)`],
          ['none', t`No support`],
        ]}
        form={form}
      />
      <div className="plan-form-wide">
        <Choice
          type="checkbox"
          name="collectiveAgreement"
          value="true"
          defaultChecked={form.now('collectiveAgreement') === 'true'}
        >
          {outOfWork ? (
            <Trans>A collective agreement covered my job</Trans>
          ) : (
            <Trans>A collective agreement covers my job</Trans>
          )}
        </Choice>
      </div>
    </div>
  );
}
