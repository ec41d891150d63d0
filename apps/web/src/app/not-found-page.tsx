import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../i18n/language.ts';
import { paths } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeading } from '../ui/page-heading.tsx';

export function NotFoundPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <>
      <PageHeading
        title={t`Page not found`}
        lead={<Trans>The address may be misspelt, or the page may have moved. Nothing you have done is lost.</Trans>}
      >
        <Trans>There is no page here</Trans>
      </PageHeading>
      <p className="actions">
        <ButtonLink href={paths.start(lang)} look="primary">
          <Trans>To the start page</Trans>
        </ButtonLink>
        <ButtonLink href={paths.regions(lang)}>
          <Trans>Look at a county</Trans>
        </ButtonLink>
      </p>
    </>
  );
}
