import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface SelectFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly error?: ReactNode;
  /** Value and words, in order. */
  readonly options: readonly (readonly [string, string])[];
}

export function SelectField({ name, label, hint, value, options, error }: SelectFieldProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...(error === undefined ? {} : { error })}>
      {(control) => (
        <select {...control} className="field-input" name={name} defaultValue={value}>
          {options.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
