import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { useJourney } from '../../choices.ts';
import { CountyForm } from '../../forms/county/county-form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Steps } from '../../ui/steps.tsx';

export function CountyPage() {
  const { t } = useLingui();
  const { regions } = useLoaderData({ from: '/$lang/county' });
  const { choices, occupations, skills } = useJourney();
  const nothing = occupations.length + skills.length === 0;
  return (
    <>
      <Steps current="county" choices={choices} />
      <PageHeading
        title={t`Choose a county`}
        lead={<Trans>Job chances and advertised jobs are shown for the county you choose.</Trans>}
      >
        <Trans>Where do you want to work?</Trans>
      </PageHeading>
      {nothing ? (
        <Notice kind="info" title={<Trans>First say what you have done</Trans>}>
          <p>
            <Trans>
              You have not chosen any occupation or skill yet. Choose a county here if you like: it comes along to the
              first step.
            </Trans>
          </p>
        </Notice>
      ) : null}
      <CountyForm regions={regions} nothing={nothing} />
    </>
  );
}
