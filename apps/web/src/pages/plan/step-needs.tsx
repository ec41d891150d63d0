import { Trans } from '@lingui/react/macro';
import type { PlanStep } from '#contract/plan-way.ts';
import { LabelText } from '../../ui/label-text.tsx';

/** A text longer than this is opened by whoever wants it. */
const shortText = 160;

/** What a course requires beforehand: skills, each with where it comes from, and the requirement as its provider writes it. */
export function StepNeeds({ step: { needs, eligibility } }: { step: PlanStep }) {
  return (
    <>
      {needs.length === 0 ? null : (
        <p>
          <Trans>Requires:</Trans>{' '}
          {needs.map(({ id, label, met }, at) => (
            <span key={id}>
              {at === 0 ? '' : ', '}
              <LabelText label={label} />{' '}
              {met === 'has' ? <Trans>(you have it)</Trans> : <Trans>(a step before gives it)</Trans>}
            </span>
          ))}
          .
        </p>
      )}
      {eligibility === null ? null : eligibility.text.length <= shortText ? (
        <p>
          <Trans>
            The provider on eligibility: <LabelText label={eligibility} />
          </Trans>
        </p>
      ) : (
        <details className="plan-step-unsure">
          <summary>
            <Trans>The provider on eligibility</Trans>
          </summary>
          <p lang={eligibility.lang}>{eligibility.text}</p>
        </details>
      )}
    </>
  );
}
