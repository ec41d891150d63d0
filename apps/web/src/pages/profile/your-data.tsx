import { Trans } from '@lingui/react/macro';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';

/** What she can do with all of it: take it with her, show it, leave. */
export function YourData() {
  const lang = useLanguage();
  return (
    <section className="profile-section no-print" aria-labelledby="your-data">
      <h2 id="your-data">
        <Trans>Your data</Trans>
      </h2>
      <h3>
        <Trans>Take it with you</Trans>
      </h3>
      <ul className="profile-exports">
        <li>
          <Button onClick={() => window.print()}>
            <Trans>Print as a CV</Trans>
          </Button>
        </li>
        <li>
          <DownloadButton name="vidare-cv.json" load={() => api.exportResume({})}>
            <Trans>CV as a file (JSON Resume)</Trans>
          </DownloadButton>
        </li>
        <li>
          <DownloadButton name="vidare.json" load={() => api.exportEverything({ query: { lang } })}>
            <Trans>Everything stored about you (JSON)</Trans>
          </DownloadButton>
        </li>
      </ul>
      <h3>
        <Trans>Share it</Trans>
      </h3>
      <p>
        <Trans>Show chosen parts of your profile to somebody, by a link that you can close.</Trans>
      </p>
      <p>
        <ButtonLink href={paths.shares(lang)}>
          <Trans>Share your profile</Trans>
        </ButtonLink>
      </p>
      <h3>
        <Trans>Who has seen it</Trans>
      </h3>
      <p>
        <Trans>When your profile is read, changed, shared or downloaded it is noted.</Trans>
      </p>
      <p>
        <ButtonLink href={paths.seen(lang)}>
          <Trans>Who has seen my data?</Trans>
        </ButtonLink>
      </p>
      <h3>
        <Trans>Consent and protection</Trans>
      </h3>
      <p>
        <Trans>Say yes or no to what is voluntary, or that your identity is protected.</Trans>
      </p>
      <p>
        <ButtonLink href={paths.consents(lang)}>
          <Trans>To consent and protection</Trans>
        </ButtonLink>
      </p>
      <h3>
        <Trans>Organisations</Trans>
      </h3>
      <p>
        <Trans>Employers, schools, authorities and others that you act on behalf of here.</Trans>
      </p>
      <p>
        <ButtonLink href={paths.organisations(lang)}>
          <Trans>My organisations</Trans>
        </ButtonLink>
      </p>
      <h3>
        <Trans>Account and sign-in</Trans>
      </h3>
      <p>
        <Trans>How you sign in, where you are signed in, and how you erase everything.</Trans>
      </p>
      <p>
        <ButtonLink href={paths.account(lang)}>
          <Trans>To the account</Trans>
        </ButtonLink>
      </p>
    </section>
  );
}
