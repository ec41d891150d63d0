import { Trans } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { api } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useAct } from '../../use-act.ts';
import { WhyNot } from './why-not.tsx';

interface RecoveryFormProps {
  readonly shared: boolean;
  readonly onIn: (next: string) => Promise<void>;
}

const codeLength = 20;

/** In with a code she wrote down, and on to where she makes a new passkey. */
export function RecoveryForm({ shared, onIn }: RecoveryFormProps) {
  const lang = useLanguage();
  const { going, cause, run } = useAct();
  const [wrongLength, setWrongLength] = useState<number>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code') ?? '').trim();
    const length = code.replace(/[^\p{L}\d]/gu, '').length;
    setWrongLength(length === codeLength ? undefined : length);
    if (length !== codeLength) return event.currentTarget.querySelector('input')?.focus();
    void run(() => api.recover({ body: { code, shared } }).then(() => onIn(paths.account(lang))));
  };
  return (
    <form className="sign-in-recovery" onSubmit={submit} noValidate>
      <p>
        <Trans>
          A passkey in another of your devices works as well. Otherwise use one of the recovery codes you made. It works
          once, and signs you out everywhere else.
        </Trans>
      </p>
      <Field
        label={<Trans>Recovery code</Trans>}
        hint={<Trans>Twenty characters, such as 7K3QD-…</Trans>}
        {...(wrongLength === undefined
          ? {}
          : { error: <Trans>A code has 20 characters. This one has {wrongLength}.</Trans> })}
      >
        {(control) => (
          <input
            {...control}
            className="field-input"
            name="code"
            maxLength={100}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        )}
      </Field>
      <WhyNot cause={cause} />
      <p className="actions">
        <Button type="submit" busy={going}>
          <Trans>Sign in with the code</Trans>
        </Button>
      </p>
      <p>
        <Trans>
          Without a passkey and without codes nobody can let you in: we do not know who you are. You can open a new
          account.
        </Trans>
      </p>
    </form>
  );
}
