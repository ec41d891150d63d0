import { Trans } from '@lingui/react/macro';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { forgetPerson, usePersonas } from '../../profile.ts';
import { Button } from '../../ui/button.tsx';
import { withinSite } from '../../within-site.ts';
import './personas.css';

/** Made-up people to try it as, one press each. */
export function Personas() {
  const lang = useLanguage();
  const router = useRouter();
  const { to } = useSearch({ strict: false });
  const personas = usePersonas(lang, true);
  const [failed, setFailed] = useState<string>();
  const enter = async (id: string) => {
    setFailed(undefined);
    try {
      await api.signInAsPersona({ params: { id }, query: { lang } });
      await forgetPerson();
      await router.navigate({ href: withinSite(to, lang) });
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
