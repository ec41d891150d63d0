import { Trans } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { InvitationTold } from '#contract/invitations.ts';
import { memberRoles, type Organisations } from '#contract/organisations.ts';
import { api } from '../../api.ts';
import { forgetCode } from '../../held-code.ts';
import { useLanguage } from '../../i18n/language.ts';
import { refreshOrganisations } from '../../organisations.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useAct } from '../../use-act.ts';
import { WhyNot } from '../sign-in/why-not.tsx';
import type { Who } from './use-who.ts';

interface AcceptFormProps {
  readonly code: string;
  readonly invitation: InvitationTold;
  readonly own: Organisations;
  readonly who: Who;
}

/** Says yes, and under what name; whoever is in already is told so. */
export function AcceptForm({ code, invitation, own, who: { name, hidden } }: AcceptFormProps) {
  const lang = useLanguage();
  const router = useRouter();
  const { going, cause, run } = useAct();
  const [missing, setMissing] = useState(false);
  const before = standing(invitation, own);
  if (before === 'enough') return <AlreadyIn invitation={invitation} />;
  const asks = before === undefined && !hidden;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    setMissing(asks && given === '');
    if (asks && given === '') return event.currentTarget.querySelector('input')?.focus();
    void run(async () => {
      const { organisation } = await api.acceptInvitation({ body: { code, name: given } });
      forgetCode();
      const href = organisation === null ? paths.administration(lang) : paths.organisation(lang, organisation);
      await router.navigate({ href, replace: true });
      await refreshOrganisations();
    });
  };
  return (
    <form className="organisation-form" onSubmit={submit} noValidate>
      {asks ? (
        <Field
          label={<Trans>Your name here</Trans>}
          hint={
            invitation.organisation === null ? (
              <Trans>Those who run the service see it.</Trans>
            ) : (
              <Trans>The others in the organisation see it. They see nothing of your profile.</Trans>
            )
          }
          {...(missing ? { error: <Trans>Write a name.</Trans> } : {})}
        >
          {(control) => (
            <input
              {...control}
              className="field-input"
              name="name"
              autoComplete="name"
              maxLength={80}
              defaultValue={name}
            />
          )}
        </Field>
      ) : null}
      {hidden ? (
        <p>
          <Trans>
            Your identity is protected here: no name of yours is shown, and only owners see that somebody is there.
          </Trans>
        </p>
      ) : null}
      <WhyNot cause={cause} />
      <p className="actions">
        <Button type="submit" look="primary" busy={going}>
          <Trans>Accept</Trans>
        </Button>
        <ButtonLink href={paths.organisations(lang)}>
          <Trans>Not now</Trans>
        </ButtonLink>
      </p>
    </form>
  );
}

function AlreadyIn({ invitation: { organisation } }: { invitation: InvitationTold }) {
  const lang = useLanguage();
  return (
    <>
      <p>
        <Trans>You are in already. The invitation is not used up: it is for somebody else.</Trans>
      </p>
      <p className="actions">
        <ButtonLink
          href={organisation === null ? paths.administration(lang) : paths.organisation(lang, organisation.id)}
          look="primary"
        >
          <Trans>Go there</Trans>
        </ButtonLink>
      </p>
    </>
  );
}

/** What she is there already: nothing, less than the invitation makes her, or enough. */
function standing({ organisation, role }: InvitationTold, own: Organisations): 'less' | 'enough' | undefined {
  if (organisation === null || role === 'administrator') return own.administrator ? 'enough' : undefined;
  const found = own.organisations.find(({ id }) => id === organisation.id);
  if (found === undefined) return undefined;
  return memberRoles.indexOf(role) < memberRoles.indexOf(found.role) ? 'less' : 'enough';
}
