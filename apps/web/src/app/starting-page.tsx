import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queries } from '../api.ts';
import { useDatasetName } from '../i18n/dataset-name.ts';
import { PageHeading } from '../ui/page-heading.tsx';

/** Data is still being loaded: says so, asks again, and goes on by itself. */
export function StartingPage() {
  const { t } = useLingui();
  const router = useRouter();
  const { data } = useQuery({ ...queries.health(), refetchInterval: 2000 });
  const name = useDatasetName();
  const importing = data?.importing == null ? undefined : name(data.importing);
  const ready = data?.status === 'ok';
  useEffect(() => {
    if (ready) void router.invalidate();
  }, [ready, router]);
  return (
    <>
      <PageHeading
        title={t`Loading data`}
        lead={
          <Trans>
            The service has just started and is reading in its data. The page opens by itself when it is done.
          </Trans>
        }
      >
        <Trans>Soon ready</Trans>
      </PageHeading>
      <p role="status">{importing === undefined ? null : <Trans>Reading in now: {importing}</Trans>}</p>
    </>
  );
}
