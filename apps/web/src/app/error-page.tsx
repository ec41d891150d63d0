import { Trans, useLingui } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { ProblemError } from '#contract/client.ts';
import type { Problem } from '#contract/errors.ts';
import { isStarting } from '../api.ts';
import { useLanguage } from '../i18n/language.ts';
import { fromSearch, paths } from '../paths.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { nearestAddress } from './nearest-address.ts';
import { StartingPage } from './starting-page.tsx';

export function ErrorPage({ error }: ErrorComponentProps) {
  if (isStarting(error)) return <StartingPage />;
  if (error instanceof ProblemError) return <RefusedPage problem={error.problem} />;
  return <UnreachablePage />;
}

/** The server's own sentence, and the way to the nearest address that works. */
function RefusedPage({ problem }: { problem: Problem }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const nearest = nearestAddress(problem, window.location);
  const missing = problem.status === 404;
  return (
    <>
      <PageHeading title={missing ? t`Not found` : t`Cannot be shown`} lead={problem.detail}>
        {missing ? <Trans>We could not find that</Trans> : <Trans>That cannot be shown</Trans>}
      </PageHeading>
      <p className="actions">
        {nearest === undefined ? null : (
          <ButtonLink href={nearest} look="primary">
            <Trans>Try with “{problem.nearest}”</Trans>
          </ButtonLink>
        )}
        {problem.status >= 500 ? <RetryButton /> : null}
        {problem.code === 'request/nothing-to-start-from' ? (
          <ButtonLink href={paths.start(lang, { region: fromSearch(window.location.search)['region'] })} look="primary">
            <Trans>Tell us what you have done</Trans>
          </ButtonLink>
        ) : null}
        <ButtonLink href={paths.start(lang)}>
          <Trans>To the start page</Trans>
        </ButtonLink>
      </p>
      {problem.instance === undefined ? null : (
        <p className="fine-print">
          <Trans>If you report this, give the number {problem.instance}.</Trans>
        </p>
      )}
    </>
  );
}

function UnreachablePage() {
  const { t } = useLingui();
  return (
    <>
      <PageHeading
        title={t`No contact with the service`}
        lead={
          <Trans>
            Check that you are connected, and try again. What you have written is still here in your browser.
          </Trans>
        }
      >
        <Trans>We cannot reach the service</Trans>
      </PageHeading>
      <p className="actions">
        <RetryButton />
      </p>
    </>
  );
}

function RetryButton() {
  const router = useRouter();
  return (
    <Button look="primary" onClick={() => void router.invalidate()}>
      <Trans>Try again</Trans>
    </Button>
  );
}
