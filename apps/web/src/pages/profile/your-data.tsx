import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { forgetPerson } from '../../profile.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SessionList } from './session-list.tsx';

/** What she can do with all of it: take it with her, see where she is signed in, erase it. */
export function YourData({ onErased }: { onErased: () => void }) {
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
          <a className="button" data-look="plain" href="/api/profile/resume" download="vidare-cv.json">
            <Trans>CV as a file (JSON Resume)</Trans>
          </a>
        </li>
        <li>
          <a className="button" data-look="plain" href={`/api/profile/everything?lang=${lang}`} download="vidare.json">
            <Trans>Everything stored about you (JSON)</Trans>
          </a>
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
      <Disclosure summary={<Trans>Where you are signed in</Trans>}>
        <SessionList />
      </Disclosure>
      <Disclosure summary={<Trans>Erase your account</Trans>}>
        <EraseAccount onErased={onErased} />
      </Disclosure>
    </section>
  );
}

function EraseAccount({ onErased }: { onErased: () => void }) {
  const [sure, setSure] = useState(false);
  const [failed, setFailed] = useState(false);
  const erase = async () => {
    setFailed(false);
    try {
      await api.eraseAccount({});
      onErased();
      await forgetPerson();
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p>
        <Trans>
          Everything you have saved is erased at once and cannot be brought back. Take a copy first if you want one.
        </Trans>
      </p>
      {failed ? (
        <Notice kind="error" live>
          <p>
            <Trans>Nothing was erased: the server does not answer. Try again.</Trans>
          </p>
        </Notice>
      ) : null}
      {sure ? (
        <p className="actions">
          <Button look="primary" onClick={() => void erase()}>
            <Trans>Yes, erase everything</Trans>
          </Button>
          <Button look="quiet" onClick={() => setSure(false)}>
            <Trans>Cancel</Trans>
          </Button>
        </p>
      ) : (
        <Button onClick={() => setSure(true)}>
          <Trans>Erase my account</Trans>
        </Button>
      )}
    </>
  );
}
