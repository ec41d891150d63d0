import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ProblemError } from '#contract/client.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type FieldSpec, readField } from './field-spec.ts';
import { ProfileField } from './profile-field.tsx';
import './profile-form.css';

interface ProfileFormProps {
  /** What the form is about, for those who hear it. */
  readonly name: string;
  readonly fields: readonly FieldSpec[];
  readonly values: object;
  readonly onSave: (values: Record<string, unknown>) => Promise<void>;
  readonly onLeave: () => void;
}

/** A form of a profile: it saves the whole of what it shows, or says at the field why it could not. */
export function ProfileForm({ name, fields, values, onSave, onLeave }: ProfileFormProps) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<{ words: string; field: string | undefined }>();
  // The button that opened it is gone: the keyboard goes on here.
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const before: Readonly<Record<string, unknown>> = { ...values };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setSaving(true);
    setProblem(undefined);
    try {
      await onSave(Object.fromEntries(fields.map((field) => [field.name, readField(field, data)])));
    } catch (error) {
      if (!(error instanceof ProblemError))
        setProblem({ words: t`Nothing was saved: the server does not answer. Try again.`, field: undefined });
      else {
        const { detail, parameter } = error.problem;
        const field = fields.find((one) => one.name === parameter?.split('[')[0])?.name;
        setProblem({ words: detail, field });
        if (field !== undefined) form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
      }
      setSaving(false);
    }
  };
  return (
    <form className="profile-form" ref={form} aria-label={name} onSubmit={(event) => void submit(event)}>
      {problem === undefined || problem.field !== undefined ? null : (
        <Notice kind="error" live>
          <p>{problem.words}</p>
        </Notice>
      )}
      <div className="profile-form-fields">
        {fields.map((spec) => (
          <div key={spec.name} data-wide={spec.wide || undefined}>
            <ProfileField
              spec={spec}
              value={before[spec.name]}
              error={problem?.field === spec.name ? problem.words : undefined}
            />
          </div>
        ))}
      </div>
      <p className="actions">
        <Button type="submit" look="primary" disabled={saving}>
          {saving ? <Trans>Saving …</Trans> : <Trans>Save</Trans>}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          <Trans>Cancel</Trans>
        </Button>
      </p>
    </form>
  );
}
