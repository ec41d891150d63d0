import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { useState } from 'react';
import type { Problem } from '#contract/errors.ts';
import { useJourney } from '../../choices.ts';
import { PlanForm } from '../../forms/plan/plan-form.tsx';
import { toRequest } from '../../forms/plan/plan-request.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { PlanActs } from './plan-acts.tsx';
import { PlanAnswer } from './plan-answer.tsx';
import { PlanStatus } from './plan-status.tsx';
import { usePlan } from './use-plan.ts';
import './plan-page.css';
import './plan-print.css';

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
  // On a phone whoever comes to a plan that is made sees the plan.
  const narrow = useNarrow();
  const [madeBefore] = useState(request.body !== undefined);
  const folded = narrow && madeBefore;
  const form = (
    <PlanForm
      key={opened}
      places={places}
      wrong={request.wrong}
      error={(name) => (name === field ? fieldError(problem) : undefined)}
    />
  );
  return (
    <>
      <PageHeading title={t`Plan the way`}>
        <Trans>Your way to a new job</Trans>
      </PageHeading>
      <PlanActs request={request} plan={plan} onOpened={() => setOpened(opened + 1)} />
      {plan === undefined || folded ? null : (
        <p className="plan-jump no-print">
          <a href="#plan-result">
            <Trans>To the plan</Trans>
          </a>
        </p>
      )}
      <div className="plan-page">
        <section className="plan-wishes no-print" aria-labelledby="plan-wishes-title">
          <h2 id="plan-wishes-title">
            <Trans>What you want</Trans>
          </h2>
          {folded ? <Disclosure summary={<Trans>Change what you want</Trans>}>{form}</Disclosure> : form}
        </section>
        <div className="plan-result" id="plan-result">
          <PlanStatus request={request} asked={asked} />
          {plan === undefined ? null : <PlanAnswer plan={plan} waiting={asked.state !== 'ready'} />}
        </div>
      </div>
    </>
  );
}

/** What the field must hold, where that is all; the sentence about parameters is for those who call the service themselves. */
function fieldError(problem: Problem | undefined): string | undefined {
  const { reason, detail } = problem ?? {};
  return reason === undefined ? detail : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
