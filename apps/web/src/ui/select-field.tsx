import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface SelectFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly value: string;
  /** Value and words, in order. */
  readonly options: readonly (readonly [string, string])[];
}

export function SelectField({ name, label, value, options }: SelectFieldProps) {
  return (
    <Field label={label}>
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
