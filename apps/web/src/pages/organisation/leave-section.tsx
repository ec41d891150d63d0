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
import { WhyNot } from '../sign-in/why-not.tsx';

export function LeaveSection({ organisation: { id, name, role, owners } }: { organisation: Organisation }) {
  const lang = useLanguage();
  const router = useRouter();
  const [sure, setSure] = useState(false);
  const { going, cause, run } = useAct();
  const leave = () =>
    void run(async () => {
      await api.leaveOrganisation({ params: { id } });
      await router.navigate({ href: paths.organisations(lang) });
      await refreshOrganisations();
    });
  return (
    <section className="profile-section" aria-labelledby="leave">
      <h2 id="leave">
        <Trans>Leave the organisation</Trans>
      </h2>
      <WhyNot cause={cause} />
      {role === 'owner' && owners === 1 ? (
        <p>
          <Trans>You are the only owner and cannot leave. Make somebody else an owner first.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>You see nothing of it any more. To come back you need a new invitation.</Trans>{' '}
            {role === 'owner' ? <Trans>The links you have made that nobody has used stop working.</Trans> : null}
          </p>
          {sure ? (
            <p className="actions">
              <Button look="primary" disabled={going} onClick={leave}>
                <Trans>Yes, leave {name}</Trans>
              </Button>
              <Button look="quiet" onClick={() => setSure(false)}>
                <Trans>Cancel</Trans>
              </Button>
            </p>
          ) : (
            <Button onClick={() => setSure(true)}>
              <Trans>Leave</Trans>
            </Button>
          )}
        </>
      )}
    </section>
  );
}
