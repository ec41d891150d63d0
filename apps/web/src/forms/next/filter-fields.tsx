import { Trans, useLingui } from '@lingui/react/macro';
import type { PlaceRef } from '#contract/schemas.ts';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';

export const filterNames = ['sort', 'region', 'chances', 'level', 'payFloor'] as const;

interface FilterFieldsProps {
  readonly regions: readonly PlaceRef[];
  /** What the address holds now. */
  readonly now: (name: (typeof filterNames)[number]) => string;
}

export function FilterFields({ regions, now }: FilterFieldsProps) {
  const { t } = useLingui();
  const place = regions.find(({ code, name }) => now('region') === code || now('region') === name)?.code ?? '';
  return (
    <>
      <SelectField
        name="sort"
        label={<Trans>Sort by</Trans>}
        value={now('sort')}
        options={[
          ['', t`Near you and many jobs`],
          ['closeness', t`Nearest to what you can do`],
          ['pay', t`Highest pay`],
          ['vacancies', t`Most advertised jobs`],
          ['chances', t`Best chances`],
        ]}
      />
      <SelectField
        name="region"
        label={<Trans>County</Trans>}
        value={place}
        options={[['', t`The whole country`], ...regions.map(({ code, name }) => [code, name] as const)]}
      />
      <SelectField
        name="chances"
        label={<Trans>Job chances</Trans>}
        value={now('chances')}
        options={[
          ['', t`All`],
          ['medium', t`At least medium`],
          ['large', t`Large only`],
        ]}
      />
      <SelectField
        name="level"
        label={<Trans>Highest level</Trans>}
        value={now('level')}
        options={[
          ['', t`All levels`],
          ['1', t`1: no particular education`],
          ['2', t`2: upper secondary`],
          ['3', t`3: post-secondary`],
        ]}
      />
      <Field label={<Trans>Least pay, SEK a month</Trans>}>
        {(control) => (
          <input
            {...control}
            className="field-input"
            name="payFloor"
            type="number"
            inputMode="numeric"
            min="0"
            max="200000"
            step="100"
            defaultValue={now('payFloor')}
          />
        )}
      </Field>
    </>
  );
}
