import { Trans } from '@lingui/react/macro';
import { type FormEvent, type RefCallback, useState } from 'react';
import type { Account } from '#contract/ways-in.ts';
import { refreshAccount } from '../../account.ts';
import { api } from '../../api.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useTakeOver } from '../../ui/use-take-over.ts';
import { useAct } from '../../use-act.ts';
import { ConfirmFirst } from './confirm-first.tsx';

type Passkey = Account['passkeys'][number];
type State = 'shown' | 'renaming' | 'removing';

export function PasskeyRow({ passkey }: { passkey: Passkey }) {
  const [state, setState] = useState<State>('shown');
  const { cause, run, again } = useAct();
  const takeOver = useTakeOver<HTMLButtonElement>();
  const { id, name } = passkey;
  const rename = (to: string) =>
    void run(async () => {
      await api.renamePasskey({ params: { id }, body: { name: to } });
      await refreshAccount();
      setState('shown');
    });
  const remove = () => void run(() => api.removePasskey({ params: { id } }).then(refreshAccount));
  return (
    <li className="profile-item">
      {state === 'renaming' ? (
        <RenameForm name={name} onRename={rename} onCancel={() => setState('shown')} />
      ) : (
        <>
          <Words passkey={passkey} />
          {state === 'removing' ? (
            <RemoveActs name={name} onRemove={remove} onCancel={() => setState('shown')} />
          ) : (
            <Acts passkey={passkey} onState={setState} takeOver={takeOver} />
          )}
        </>
      )}
      <ConfirmFirst cause={cause} again={again} />
    </li>
  );
}

function Words({ passkey: { name, synced, since, used } }: { passkey: Passkey }) {
  const format = useFormat();
  const [day, last] = [format.date(since), used === null ? null : format.moment(used)];
  return (
    <div className="profile-item-words">
      <span className="profile-item-title">{name}</span>
      <p className="profile-item-note">
        <Trans>Since {day}.</Trans> {last === null ? <Trans>Not used yet.</Trans> : <Trans>Last used {last}.</Trans>}{' '}
        {synced ? <Trans>It follows you to your other devices.</Trans> : <Trans>It is in one device only.</Trans>}
      </p>
    </div>
  );
}

interface ActsProps {
  readonly passkey: Passkey;
  readonly onState: (state: State) => void;
  readonly takeOver: RefCallback<HTMLButtonElement>;
}

function Acts({ passkey: { name, removable }, onState, takeOver }: ActsProps) {
  return (
    <div className="profile-item-acts">
      <Button look="quiet" small ref={takeOver} onClick={() => onState('renaming')}>
        <Trans>
          Rename<span className="visually-hidden"> {name}</span>
        </Trans>
      </Button>
      {removable ? (
        <Button look="quiet" small onClick={() => onState('removing')}>
          <Trans>
            Remove <span className="visually-hidden">{name}</span>
          </Trans>
        </Button>
      ) : null}
    </div>
  );
}

const takeFocus = (element: HTMLElement | null) => element?.focus();

function RemoveActs({ name, onRemove, onCancel }: { name: string; onRemove: () => void; onCancel: () => void }) {
  return (
    <div className="profile-item-acts">
      <Button look="plain" small ref={takeFocus} onClick={onRemove}>
        <Trans>Yes, remove {name}</Trans>
      </Button>
      <Button look="quiet" small onClick={onCancel}>
        <Trans>Cancel</Trans>
      </Button>
    </div>
  );
}

interface RenameFormProps {
  readonly name: string;
  readonly onRename: (to: string) => void;
  readonly onCancel: () => void;
}

function RenameForm({ name, onRename, onCancel }: RenameFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const to = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (to !== '') onRename(to);
  };
  return (
    <form className="account-rename" onSubmit={submit}>
      <Field label={<Trans>What to call it</Trans>}>
        {(control) => (
          <input
            {...control}
            ref={takeFocus}
            className="field-input"
            name="name"
            defaultValue={name}
            maxLength={80}
            required
          />
        )}
      </Field>
      <Button type="submit">
        <Trans>Save</Trans>
      </Button>
      <Button look="quiet" onClick={onCancel}>
        <Trans>Cancel</Trans>
      </Button>
    </form>
  );
}
