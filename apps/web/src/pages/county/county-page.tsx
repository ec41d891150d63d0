import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { useJourney } from '../../choices.ts';
import { CountyForm } from '../../forms/county/county-form.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Steps } from '../../ui/steps.tsx';

export function CountyPage() {
  const { t } = useLingui();
  const { regions } = useLoaderData({ from: '/$lang/county' });
  const { choices } = useJourney();
  return (
    <>
      <Steps current="county" choices={choices} />
      <PageHeading
        title={t`Choose a county`}
        lead={<Trans>Job chances and advertised jobs are shown for the county you choose.</Trans>}
      >
        <Trans>Where do you want to work?</Trans>
      </PageHeading>
      <CountyForm regions={regions} />
    </>
  );
}
