import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ProblemError } from '#contract/client.ts';
import { useFormat } from '../../i18n/format.ts';
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
  /** Whether what is being changed is still as it was; asked before it is saved the first time. */
  readonly isAsBefore?: () => Promise<boolean>;
  readonly onSave: (values: Record<string, unknown>) => Promise<void>;
  readonly onLeave: () => void;
}

/** A form of a profile: it saves the whole of what it shows, or says at the field why it could not. */
export function ProfileForm({ name, fields, values, isAsBefore, onSave, onLeave }: ProfileFormProps) {
  const { t } = useLingui();
  const format = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const [saving, setSaving] = useState(false);
  const [warned, setWarned] = useState(false);
  const [problem, setProblem] = useState<{ words: string; field: string | undefined }>();
  // The button that opened it is gone: the keyboard goes on here.
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const before: Readonly<Record<string, unknown>> = { ...values };
  const refuse = (words: string, field?: string) => {
    setProblem({ words, field });
    if (field !== undefined) form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const written = Object.fromEntries(fields.map((field) => [field.name, readField(field, data)]));
    const unread = fields.find((field) => field.kind === 'number' && !fits(field, written[field.name]));
    if (unread !== undefined) {
      const most = format.count(unread.most ?? Number.MAX_SAFE_INTEGER);
      refuse(t`Write a whole number, at most ${most}.`, unread.name);
      return;
    }
    setSaving(true);
    setProblem(undefined);
    try {
      if (!warned && isAsBefore !== undefined && !(await isAsBefore())) {
        setWarned(true);
        setSaving(false);
        return;
      }
      await onSave(written);
    } catch (error) {
      if (!(error instanceof ProblemError)) refuse(t`Nothing was saved: the server does not answer. Try again.`);
      else {
        const { detail, parameter } = error.problem;
        refuse(detail, fields.find((one) => one.name === parameter?.split('[')[0])?.name);
      }
      setSaving(false);
    }
  };
  return (
    <form className="profile-form" ref={form} aria-label={name} onSubmit={(event) => void submit(event)}>
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
      {problem === undefined || problem.field !== undefined ? null : (
        <Notice kind="error" live>
          <p>{problem.words}</p>
        </Notice>
      )}
      {warned ? (
        <Notice kind="warning" live title={<Trans>This was changed somewhere else while you wrote</Trans>}>
          <p>
            <Trans>
              In another tab or device, perhaps. Save again, and what stands here takes its place. Cancel to see the
              other.
            </Trans>
          </p>
        </Notice>
      ) : null}
      <p className="actions">
        <Button type="submit" look="primary" busy={saving}>
          {saving ? <Trans>Saving …</Trans> : <Trans>Save</Trans>}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          <Trans>Cancel</Trans>
        </Button>
      </p>
    </form>
  );
}

function fits({ most = Number.MAX_SAFE_INTEGER }: FieldSpec, value: unknown): boolean {
  return value === null || (typeof value === 'number' && value <= most);
}
