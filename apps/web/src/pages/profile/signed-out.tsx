import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { forgetPerson, usePersonas } from '../../profile.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';

/** What a profile is for, and the ways in. */
export function SignedOut({ personas, erased }: { personas: boolean; erased: boolean }) {
  const { t } = useLingui();
  return (
    <>
      <PageHeading
        title={t`My profile`}
        lead={<Trans>Keep what you can, what you have done and what you want in one place that only you see.</Trans>}
      >
        <Trans>My profile</Trans>
      </PageHeading>
      {erased ? (
        <Notice kind="info" live>
          <p>
            <Trans>Your account and everything in it is erased.</Trans>
          </p>
        </Notice>
      ) : null}
      <ul className="profile-promises">
        <li>
          <Trans>Nobody else sees it, not even those who run the service, in any of its pages.</Trans>
        </li>
        <li>
          <Trans>You can take everything with you, as a CV or as a file.</Trans>
        </li>
        <li>
          <Trans>You can erase everything yourself, at once.</Trans>
        </li>
        <li>
          <Trans>All the rest of Vidare works without an account, and stores nothing about you.</Trans>
        </li>
      </ul>
      {personas ? (
        <Personas />
      ) : (
        <Notice kind="info">
          <p>
            <Trans>It is not possible to open an account here yet.</Trans>
          </p>
        </Notice>
      )}
    </>
  );
}

function Personas() {
  const lang = useLanguage();
  const personas = usePersonas(lang, true);
  const [failed, setFailed] = useState<string>();
  const enter = async (id: string) => {
    setFailed(undefined);
    try {
      await api.signInAsPersona({ params: { id }, query: { lang } });
      await forgetPerson();
    } catch {
      setFailed(id);
    }
  };
  return (
    <section className="profile-personas" aria-labelledby="personas">
      <h2 id="personas">
        <Trans>Try it as a made-up person</Trans>
      </h2>
      <p>
        <Trans>
          For trying out on your own computer. Each time you get a new account, which you can change and erase as you
          like.
        </Trans>
      </p>
      <ul>
        {personas.map(({ id, name, about }) => (
          <li key={id}>
            <h3>{name}</h3>
            <p>{about}</p>
            <Button look="primary" onClick={() => void enter(id)}>
              <Trans>Try as {name}</Trans>
            </Button>
            {failed === id ? (
              <p className="field-error" role="alert">
                <Trans>That did not get through. Try again.</Trans>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
