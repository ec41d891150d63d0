import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { ProblemError } from '#contract/client.ts';
import { api } from '../../api.ts';
import { ErrorPage } from '../../app/error-page.tsx';
import { Loading } from '../../app/loading.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { skillsById } from '../../labels.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SharedProfile } from './shared-profile.tsx';

/** What a link shows to whoever has it. */
export function SharedPage() {
  const lang = useLanguage();
  const token = useLocation().hash;
  const { data, error, refetch } = useQuery({
    queryKey: ['shared', lang, token],
    queryFn: async ({ signal }) => {
      const shared = await api.openShare({ body: { token }, signal });
      const known = shared.skills.filter(({ scheme }) => scheme !== null).map(({ id }) => id);
      await skillsById(lang, known).catch(() => undefined);
      return shared;
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (error instanceof ProblemError && error.problem.code === 'share/not-found')
    return <NothingHere words={error.problem.detail} />;
  if (error !== null) return <ErrorPage error={error} reset={() => void refetch()} />;
  return data === undefined ? <Loading /> : <SharedProfile shared={data} />;
}

function NothingHere({ words }: { words: string }) {
  const { t } = useLingui();
  return (
    <>
      <PageHeading title={t`Not found`} lead={words}>
        <Trans>We could not find that</Trans>
      </PageHeading>
      <p>
        <Trans>Ask whoever sent you the link for a new one.</Trans>
      </p>
    </>
  );
}
