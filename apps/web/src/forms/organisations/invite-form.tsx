import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent } from 'react';
import { invitationDays, type MadeInvitation } from '#contract/invitations.ts';
import { memberRoles } from '#contract/organisations.ts';
import { api } from '../../api.ts';
import { useOrganisationWords } from '../../pages/organisations/use-organisation-words.ts';
import { WhyNot } from '../../pages/sign-in/why-not.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useAct } from '../../use-act.ts';
import './organisation-form.css';

interface InviteFormProps {
  readonly organisation: string;
  readonly onMade: (made: MadeInvitation) => void;
}

/** With which role, for whom and for how long. */
export function InviteForm({ organisation, onMade }: InviteFormProps) {
  const { t } = useLingui();
  const { roles, rolesMay } = useOrganisationWords();
  const { going, cause, run } = useAct();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const role = memberRoles.find((one) => one === data.get('role')) ?? 'reader';
    const body = { role, days: Number(data.get('days')), note: String(data.get('note') ?? '').trim() };
    void run(async () => {
      onMade(await api.inviteMember({ params: { id: organisation }, body }));
      form.reset();
    });
  };
  const days: readonly (readonly [string, string])[] = [
    ['1', t`One day`],
    [String(invitationDays.default), t`One week`],
    [String(invitationDays.most), t`30 days`],
  ];
  return (
    <form className="organisation-form" onSubmit={send}>
      <fieldset className="organisation-form-group">
        <legend>
          <Trans>Role</Trans>
        </legend>
        {memberRoles.toReversed().map((role) => (
          <Choice
            key={role}
            type="radio"
            name="role"
            value={role}
            defaultChecked={role === 'reader'}
            note={rolesMay[role]}
          >
            {roles[role]}
          </Choice>
        ))}
      </fieldset>
      <div className="organisation-form-fields">
        <Field
          label={<Trans>Who it is for</Trans>}
          hint={<Trans>Voluntary, for the owners’ list. Whoever opens the link does not see it.</Trans>}
        >
          {(control) => <input {...control} className="field-input" name="note" maxLength={100} autoComplete="off" />}
        </Field>
        <SelectField
          name="days"
          label={<Trans>How long it works</Trans>}
          value={String(invitationDays.default)}
          options={days}
        />
      </div>
      <WhyNot cause={cause} />
      <Button type="submit" look="primary" busy={going}>
        <Trans>Make an invitation</Trans>
      </Button>
    </form>
  );
}
