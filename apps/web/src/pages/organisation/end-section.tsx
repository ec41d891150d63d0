import { Trans } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import type { Organisation } from '#contract/organisations.ts';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { noteFarewell, refreshOrganisations } from '../../organisations.ts';
import { paths } from '../../paths.ts';
import { TwoStep } from '../../ui/two-step.tsx';
import { useAct } from '../../use-act.ts';
import { ConfirmFirst } from '../account/confirm-first.tsx';

/** An owner ends the organisation, for everybody. */
export function EndSection({ organisation: { id, name } }: { organisation: Organisation }) {
  const lang = useLanguage();
  const router = useRouter();
  const { cause, run, again } = useAct();
  const end = async () => {
    await api.endOrganisation({ params: { id } });
    noteFarewell({ done: 'ended', name });
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
      <TwoStep first={<Trans>End it</Trans>} sure={<Trans>Yes, end {name}</Trans>} onSure={() => run(end)} />
    </section>
  );
}
