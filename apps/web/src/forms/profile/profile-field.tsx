import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { type FieldSpec, shownValue } from './field-spec.ts';

interface ProfileFieldProps {
  readonly spec: FieldSpec;
  readonly value: unknown;
  readonly error: string | undefined;
}

export function ProfileField({ spec, value, error }: ProfileFieldProps) {
  const { name, label, hint, kind, required = false, maxLength, autoComplete } = spec;
  if (kind === 'check')
    return (
      <Choice type="checkbox" name={name} defaultChecked={value === true}>
        {label}
      </Choice>
    );
  const shared = { className: 'field-input', name, required, defaultValue: shownValue(value) };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...(error === undefined ? {} : { error })}>
      {(control) => {
        if (kind === 'choice')
          return (
            <select {...control} {...shared}>
              {(spec.options ?? []).map(([option, words]) => (
                <option key={option} value={option}>
                  {words}
                </option>
              ))}
            </select>
          );
        if (kind === 'text' || kind === 'list')
          return <textarea {...control} {...shared} maxLength={maxLength ?? 4000} />;
        return (
          <input
            {...control}
            {...shared}
            type="text"
            inputMode={kind === 'number' ? 'numeric' : undefined}
            maxLength={maxLength ?? 200}
            autoComplete={autoComplete ?? 'off'}
          />
        );
      }}
    </Field>
  );
}
