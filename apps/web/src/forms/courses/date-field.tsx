import type { ReactNode } from 'react';
import { useJourney } from '../../choices.ts';
import { asList } from '../../paths.ts';
import { Field } from '../../ui/field.tsx';

interface DateFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly errorOf: (field: string) => string | undefined;
}

/** A day that the address holds under the field's name. */
export function DateField({ name, label, errorOf }: DateFieldProps) {
  const { choices } = useJourney();
  return (
    <Field label={label} error={errorOf(name)}>
      {(control) => (
        <input
          {...control}
          className="field-input"
          type="date"
          name={name}
          defaultValue={asList(choices[name])[0] ?? ''}
        />
      )}
    </Field>
  );
}
