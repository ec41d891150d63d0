import { Trans } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import type { Organisation } from '#contract/organisations.ts';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { noteFarewell, refreshOrganisations } from '../../organisations.ts';
import { paths } from '../../paths.ts';
import { TwoStep } from '../../ui/two-step.tsx';
import { useAct } from '../../use-act.ts';
import { WhyNot } from '../sign-in/why-not.tsx';

export function LeaveSection({ organisation: { id, name, role, owners } }: { organisation: Organisation }) {
  const lang = useLanguage();
  const router = useRouter();
  const { cause, run } = useAct();
  const leave = () =>
    run(async () => {
      await api.leaveOrganisation({ params: { id } });
      noteFarewell({ done: 'left', name });
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
          <TwoStep first={<Trans>Leave</Trans>} sure={<Trans>Yes, leave {name}</Trans>} onSure={leave} />
        </>
      )}
    </section>
  );
}
