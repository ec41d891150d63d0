import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { OrganisationBody } from '#contract/administration.ts';
import { organisationKinds } from '#contract/organisations.ts';
import { queries } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useOrganisationWords } from '../../pages/organisations/use-organisation-words.ts';
import { WhyNot } from '../../pages/sign-in/why-not.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useAct } from '../../use-act.ts';
import './organisation-form.css';

interface OrganisationFormProps {
  /** What it is now; absent for a new one. */
  readonly organisation?: OrganisationBody;
  readonly submit: ReactNode;
  readonly onSubmit: (organisation: OrganisationBody) => Promise<unknown>;
  readonly onCancel?: () => void;
}

/** What an organisation is called, what kind it is of, and where it may act. */
export function OrganisationForm({ organisation, submit, onSubmit, onCancel }: OrganisationFormProps) {
  const lang = useLanguage();
  const { kinds } = useOrganisationWords();
  const { data } = useQuery(queries.regions(lang));
  // A county that is not shown, because it has not come or is not in the data, cannot be struck out.
  const shown = data?.regions.map(({ code }) => code) ?? [];
  const unseen = organisation?.regions.filter((code) => !shown.includes(code)) ?? [];
  const { going, cause, run } = useAct();
  const [missing, setMissing] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const body = bodyOf(new FormData(form), unseen);
    setMissing(body.name === '');
    if (body.name === '') return form.querySelector('input')?.focus();
    void run(() => onSubmit(body).then(() => form.reset()));
  };
  return (
    <form className="organisation-form" onSubmit={send} noValidate>
      <div className="organisation-form-fields">
        <Field label={<Trans>Name</Trans>} {...(missing ? { error: <Trans>Write a name.</Trans> } : {})}>
          {(control) => (
            <input
              {...control}
              ref={organisation === undefined ? undefined : takeFocus}
              className="field-input"
              name="name"
              maxLength={120}
              autoComplete="off"
              defaultValue={organisation?.name ?? ''}
            />
          )}
        </Field>
        <SelectField
          name="kind"
          label={<Trans>What it is</Trans>}
          value={organisation?.kind ?? 'employer'}
          options={organisationKinds.map((kind) => [kind, kinds[kind]])}
        />
      </div>
      <fieldset className="organisation-form-group">
        <legend>
          <Trans>Counties it may act in</Trans>
        </legend>
        <div className="organisation-form-counties">
          {data?.regions.map(({ code, name }) => (
            <Choice
              key={code}
              type="checkbox"
              name="regions"
              value={code}
              defaultChecked={organisation?.regions.includes(code) ?? false}
            >
              {name}
            </Choice>
          ))}
        </div>
      </fieldset>
      <WhyNot cause={cause} />
      <p className="actions">
        <Button type="submit" look="primary" busy={going}>
          {submit}
        </Button>
        {onCancel === undefined ? null : (
          <Button look="quiet" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        )}
      </p>
    </form>
  );
}

const takeFocus = (element: HTMLElement | null) => element?.focus();

function bodyOf(data: FormData, unseen: readonly string[]): OrganisationBody {
  return {
    name: String(data.get('name') ?? '').trim(),
    kind: organisationKinds.find((kind) => kind === data.get('kind')) ?? 'employer',
    regions: [...data.getAll('regions').map(String), ...unseen],
  };
}
