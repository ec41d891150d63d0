import { Trans, useLingui } from '@lingui/react/macro';
import { useParams, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { forgetPerson } from '../../profile.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { useAct } from '../../use-act.ts';
import { withinSite } from '../../within-site.ts';
import { WhyNot } from './why-not.tsx';

/** Where a provider sends her back to: what it said goes to the server once, and she on to where she was going. */
export function FromProviderPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const router = useRouter();
  const { provider = '' } = useParams({ strict: false });
  const told = useRef(false);
  const { cause, run } = useAct();
  useEffect(() => {
    if (told.current) return;
    told.current = true;
    const search = window.location.search.slice(1);
    void run(async () => {
      const { to } = await api.comeFromProvider({ body: { provider, search } });
      await forgetPerson();
      await router.navigate({ href: withinSite(to, lang), replace: true });
    });
  });
  return (
    <>
      <PageHeading title={t`Signing in`}>
        {cause === undefined ? <Trans>Signing in …</Trans> : <Trans>You were not signed in</Trans>}
      </PageHeading>
      <WhyNot cause={cause} />
      {cause === undefined ? null : (
        <p className="actions">
          <ButtonLink href={paths.signIn(lang)} look="primary">
            <Trans>Try again</Trans>
          </ButtonLink>
        </p>
      )}
    </>
  );
}
