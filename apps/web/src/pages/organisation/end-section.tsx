import { Trans } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { Organisation } from '#contract/organisations.ts';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { refreshOrganisations } from '../../organisations.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { useAct } from '../../use-act.ts';
import { ConfirmFirst } from '../account/confirm-first.tsx';

/** An owner ends the organisation, for everybody. */
export function EndSection({ organisation: { id, name } }: { organisation: Organisation }) {
  const lang = useLanguage();
  const router = useRouter();
  const [sure, setSure] = useState(false);
  const { going, cause, run, again } = useAct();
  const end = async () => {
    await api.endOrganisation({ params: { id } });
    await router.navigate({ href: paths.organisations(lang) });
    await refreshOrganisations();
  };
  return (
    <section className="profile-section" aria-labelledby="end">
      <h2 id="end">
        <Trans>End the organisation</Trans>
      </h2>
      <p>
        <Trans>
          It is removed for everybody, with all invitations, and cannot be brought back. Those who are in it are told.
        </Trans>
      </p>
      <ConfirmFirst cause={cause} again={again} />
      {sure ? (
        <p className="actions">
          <Button look="primary" disabled={going} onClick={() => void run(end)}>
            <Trans>Yes, end {name}</Trans>
          </Button>
          <Button look="quiet" onClick={() => setSure(false)}>
            <Trans>Cancel</Trans>
          </Button>
        </p>
      ) : (
        <Button onClick={() => setSure(true)}>
          <Trans>End it</Trans>
        </Button>
      )}
    </section>
  );
}
