import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import type { PlaceList } from '#contract/regions.ts';
import { Field } from '../../ui/field.tsx';

interface PlaceFieldProps {
  readonly places: PlaceList['places'];
  /** A code or a name. */
  readonly value: string;
  readonly error: ReactNode;
  /** “Place” unless another is given. */
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
}

/** A municipality or county by name, with suggestions as one types. */
export function PlaceField({ places, value, error, label = <Trans>Place</Trans>, hint }: PlaceFieldProps) {
  const list = useId();
  const name = places.find(({ code }) => code === value)?.name ?? value;
  return (
    <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <>
          <input {...control} className="field-input" name="place" list={list} autoComplete="off" defaultValue={name} />
          <datalist id={list}>
            {places.map((place) => (
              <option key={place.code} value={place.name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
