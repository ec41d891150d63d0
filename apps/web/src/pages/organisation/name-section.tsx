import { Trans } from '@lingui/react/macro';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Organisation } from '#contract/organisations.ts';
import { api } from '../../api.ts';
import { useConsents } from '../../consents.ts';
import { useLanguage } from '../../i18n/language.ts';
import { refreshOrganisations } from '../../organisations.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useAct } from '../../use-act.ts';
import { WhyNot } from '../sign-in/why-not.tsx';

/** What she is called there, and to an owner what the organisation is called. */
export function NameSection({ organisation }: { organisation: Organisation }) {
  const { id, name, ownName, may } = organisation;
  const hidden = (useConsents(useLanguage(), true)?.protectedSince ?? null) !== null;
  return (
    <section className="profile-section" aria-labelledby="names">
      <h2 id="names">
        <Trans>Names</Trans>
      </h2>
      {hidden ? (
        <p>
          <Trans>
            Your identity is protected here: no name of yours is shown, and only owners see that somebody is there.
          </Trans>
        </p>
      ) : (
        <NameForm
          label={<Trans>What you are called here</Trans>}
          hint={<Trans>The others in the organisation see it.</Trans>}
          name={ownName}
          most={80}
          save={(to) => api.renameOwnMembership({ params: { id }, body: { name: to } })}
        />
      )}
      {may.includes('organisation.rename') ? (
        <NameForm
          label={<Trans>What the organisation is called</Trans>}
          name={name}
          most={120}
          save={(to) => api.renameOrganisation({ params: { id }, body: { name: to } })}
        />
      ) : null}
    </section>
  );
}

interface NameFormProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly name: string;
  readonly most: number;
  readonly save: (to: string) => Promise<unknown>;
}

function NameForm({ label, hint, name, most, save }: NameFormProps) {
  const { going, cause, run } = useAct();
  const [missing, setMissing] = useState(false);
  const [saved, setSaved] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const to = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    setMissing(to === '');
    setSaved(false);
    if (to === '') return event.currentTarget.querySelector('input')?.focus();
    void run(async () => {
      await save(to);
      setSaved(true);
      await refreshOrganisations();
    });
  };
  return (
    <form className="organisation-name" onSubmit={submit} noValidate>
      <div className="organisation-inline">
        <Field
          label={label}
          {...(hint === undefined ? {} : { hint })}
          {...(missing ? { error: <Trans>Write a name.</Trans> } : {})}
        >
          {(control) => <input {...control} className="field-input" name="name" defaultValue={name} maxLength={most} />}
        </Field>
        <Button type="submit" busy={going}>
          <Trans>Save</Trans>
        </Button>
        <span role="status">{saved ? <Trans>Saved</Trans> : null}</span>
      </div>
      <WhyNot cause={cause} />
    </form>
  );
}
