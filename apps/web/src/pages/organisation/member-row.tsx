import { Trans } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { type MemberRole, type Members, memberRoles } from '#contract/organisations.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useTakeOver } from '../../ui/use-take-over.ts';
import { useOrganisationWords } from '../organisations/use-organisation-words.ts';
import { useMemberName } from './use-member-name.ts';

type Member = Members['members'][number];
type State = 'shown' | 'changing' | 'removing';

interface MemberRowProps {
  readonly member: Member;
  /** Absent where she may not. */
  readonly onChange?: (member: Member, role: MemberRole) => Promise<void>;
  readonly onRemove?: (member: Member) => Promise<void>;
}

export function MemberRow({ member, onChange, onRemove }: MemberRowProps) {
  const { roles } = useOrganisationWords();
  const name = useMemberName()(member);
  const format = useFormat();
  const [state, setState] = useState<State>('shown');
  const takeOver = useTakeOver<HTMLButtonElement>();
  const close = () => setState('shown');
  return (
    <li className="profile-item">
      <div className="profile-item-words">
        <span className="profile-item-title">{name}</span> {member.you ? <Trans>(you)</Trans> : null}
        <p>{roles[member.role]}</p>
        {member.since === null ? null : (
          <p className="profile-item-note">
            <Trans>Since {format.date(member.since)}.</Trans>
          </p>
        )}
      </div>
      {state === 'changing' && onChange !== undefined ? (
        <RoleForm member={member} name={name} onCancel={close} onSave={(role) => onChange(member, role).then(close)} />
      ) : null}
      {state === 'removing' && onRemove !== undefined ? (
        <div className="profile-item-acts">
          <Button small ref={takeFocus} onClick={() => void onRemove(member).then(close)}>
            <Trans>Yes, take out {name}</Trans>
          </Button>
          <Button look="quiet" small onClick={close}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      ) : null}
      {state === 'shown' ? (
        <div className="profile-item-acts">
          {onChange === undefined ? null : (
            <Button look="quiet" small ref={takeOver} onClick={() => setState('changing')}>
              <Trans>
                Change role<span className="visually-hidden">: {name}</span>
              </Trans>
            </Button>
          )}
          {onRemove === undefined || member.you ? null : (
            <Button look="quiet" small onClick={() => setState('removing')}>
              <Trans>
                Take out<span className="visually-hidden"> {name}</span>
              </Trans>
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}

const takeFocus = (element: HTMLElement | null) => element?.focus();

interface RoleFormProps {
  readonly member: Member;
  readonly name: string;
  readonly onSave: (role: MemberRole) => Promise<void>;
  readonly onCancel: () => void;
}

function RoleForm({ member, name, onSave, onCancel }: RoleFormProps) {
  const { roles } = useOrganisationWords();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = new FormData(event.currentTarget).get('role');
    const role = memberRoles.find((one) => one === wanted);
    if (role !== undefined) void onSave(role);
  };
  return (
    <form className="organisation-inline" onSubmit={submit} ref={focusFirst}>
      <SelectField
        name="role"
        label={<Trans>Role of {name}</Trans>}
        value={member.role}
        options={memberRoles.map((role) => [role, roles[role]])}
        {...(member.you
          ? { hint: <Trans>You cannot take back what you give up: another owner has to give it to you.</Trans> }
          : {})}
      />
      <Button type="submit">
        <Trans>Save</Trans>
      </Button>
      <Button look="quiet" onClick={onCancel}>
        <Trans>Cancel</Trans>
      </Button>
    </form>
  );
}

const focusFirst = (form: HTMLFormElement | null) => form?.querySelector('select')?.focus();
