import { Trans, useLingui } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { ProblemError } from '#contract/client.ts';
import { ErrorPage } from '../../app/error-page.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';

/** Whoever is not in it, or is in it no longer, is told the same as where there is none; it is nobody's mistake. */
export function NotInIt(props: ErrorComponentProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { error } = props;
  if (!(error instanceof ProblemError && error.problem.status === 404)) return <ErrorPage {...props} />;
  return (
    <>
      <PageHeading
        title={t`Organisation`}
        lead={<Trans>It may have ended, or you may be in it no longer. Whoever owns it can invite you.</Trans>}
      >
        <Trans>You are not in this organisation</Trans>
      </PageHeading>
      <p className="actions">
        <ButtonLink href={paths.organisations(lang)} look="primary">
          <Trans>My organisations</Trans>
        </ButtonLink>
      </p>
    </>
  );
}
