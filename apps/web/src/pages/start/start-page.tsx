import { Trans, useLingui } from '@lingui/react/macro';
import { useJourney } from '../../choices.ts';
import { StartForm } from '../../forms/start/start-form.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Steps } from '../../ui/steps.tsx';
import './start-page.css';

export function StartPage() {
  const { t } = useLingui();
  const { choices } = useJourney();
  return (
    <>
      <Steps current="start" choices={choices} />
      <PageHeading
        title={t`Find your next job`}
        lead={
          <Trans>
            Say what you have done and see which jobs are within reach where you live, what you already have for them,
            and what is missing.
          </Trans>
        }
      >
        <Trans>What could your next job be?</Trans>
      </PageHeading>
      <div className="start-page">
        <StartForm />
        <aside className="start-page-aside">
          <h2>
            <Trans>What you get to see</Trans>
          </h2>
          <ul>
            <li>
              <Trans>Jobs within your reach, and why each one is listed.</Trans>
            </li>
            <li>
              <Trans>What you have and what you lack for each job.</Trans>
            </li>
            <li>
              <Trans>Job chances, advertised jobs and pay, with sources.</Trans>
            </li>
          </ul>
          <p>
            <Trans>
              No account is needed. Your choices are kept in the page’s address, so you can save it or send it on.
            </Trans>
          </p>
        </aside>
      </div>
    </>
  );
}
