import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { useState } from 'react';
import { useJourney } from '../../choices.ts';
import { PlanForm } from '../../forms/plan/plan-form.tsx';
import { toRequest } from '../../forms/plan/plan-request.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PlanActs } from './plan-acts.tsx';
import { PlanAnswer } from './plan-answer.tsx';
import { PlanStatus } from './plan-status.tsx';
import { usePlan } from './use-plan.ts';
import './plan-page.css';

/** Validation, courses, work and money on the way to one or more goals. The address is the request; nothing is stored. */
export function PlanPage() {
  const { t } = useLingui();
  const { places } = useLoaderData({ from: '/$lang/plan' });
  const { choices } = useJourney();
  const request = toRequest(choices);
  const asked = usePlan(request);
  // A file that is opened fills the form anew.
  const [opened, setOpened] = useState(0);
  const { plan, problem, field } = asked;
  return (
    <>
      <PageHeading title={t`Plan the way`}>
        <Trans>Your way to a new job</Trans>
      </PageHeading>
      <PlanActs request={request} onOpened={() => setOpened(opened + 1)} />
      <div className="plan-page">
        <section className="plan-wishes no-print" aria-labelledby="plan-wishes-title">
          <h2 id="plan-wishes-title">
            <Trans>What you want</Trans>
          </h2>
          <PlanForm
            key={opened}
            places={places}
            wrong={request.wrong}
            error={(name) => (name === field ? problem?.detail : undefined)}
          />
        </section>
        <div className="plan-result">
          <PlanStatus request={request} asked={asked} />
          {plan === undefined ? null : <PlanAnswer plan={plan} waiting={asked.state !== 'ready'} />}
        </div>
      </div>
    </>
  );
}
