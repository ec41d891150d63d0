import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type PlanNumber as PlanNumberName, planRanges } from '#contract/plan-ranges.ts';
import { useFormat } from '../../i18n/format.ts';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';

/** What the address holds of a field, and what is wrong with it. */
export interface FormState {
  readonly now: (name: string) => string;
  readonly error: (name: string) => ReactNode;
  readonly wrong: ReadonlySet<PlanNumberName>;
}

interface PlanNumberProps {
  readonly name: PlanNumberName;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly form: FormState;
}

/** A whole number within the contract's bounds. */
export function PlanNumber({ name, label, hint, placeholder, form }: PlanNumberProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [least, most] = planRanges[name];
  const [from, to] = [format.count(least), format.count(most)];
  const error = form.wrong.has(name) ? t`Write a whole number from ${from} to ${to}.` : form.error(name);
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...(error === undefined ? {} : { error })}>
      {(control) => (
        <input
          {...control}
          className="field-input"
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={7}
          placeholder={placeholder}
          defaultValue={form.now(name)}
        />
      )}
    </Field>
  );
}

interface PlanChoiceProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly options: readonly (readonly [string, string])[];
  readonly form: FormState;
}

/** One of a few; the first stands for what is usual. */
export function PlanChoice({ name, label, options, form }: PlanChoiceProps) {
  const error = form.error(name);
  const value = form.now(name);
  return (
    <SelectField
      key={options.some(([option]) => option === value) ? 'known' : 'unknown'}
      name={name}
      label={label}
      value={value}
      options={options}
      {...(error === undefined ? {} : { error })}
    />
  );
}

export function PlanDate(props: { name: string; label: ReactNode; hint?: ReactNode; form: FormState }) {
  const { name, label, hint, form } = props;
  const error = form.error(name);
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...(error === undefined ? {} : { error })}>
      {(control) => (
        <input {...control} className="field-input" name={name} type="date" defaultValue={form.now(name)} />
      )}
    </Field>
  );
}
