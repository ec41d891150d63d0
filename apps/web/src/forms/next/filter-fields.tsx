import { Trans, useLingui } from '@lingui/react/macro';
import type { PlaceRef } from '#contract/schemas.ts';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { type FilterName, usualPayShare } from './filter-names.ts';

interface FilterFieldsProps {
  readonly regions: readonly PlaceRef[];
  /** What the address holds now. */
  readonly now: (name: FilterName) => string;
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
          ['', t`Near and many jobs`],
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
        name="towards"
        label={<Trans>Towards</Trans>}
        value={now('towards')}
        options={[
          ['', t`All jobs`],
          ['green', t`Green jobs`],
          ['digital', t`Digital jobs`],
          ['care', t`Health and social care`],
        ]}
      />
      <SelectField
        name="advertised"
        label={<Trans>Advertised jobs</Trans>}
        value={now('advertised')}
        options={[
          ['', t`All`],
          ['true', place === '' ? t`Advertised in the country` : t`Advertised in the county`],
        ]}
      />
      <SelectField
        name="chances"
        label={<Trans>Job chances</Trans>}
        value={now('chances')}
        options={[
          ['', t`All`],
          ['medium', t`Medium or large, at least for some in the group`],
          ['large', t`Large, at least for some in the group`],
        ]}
      />
      <SelectField
        name="notDeclining"
        label={<Trans>Demand in five years</Trans>}
        value={now('notDeclining')}
        options={[
          ['', t`All`],
          ['true', t`Hide falling demand`],
        ]}
      />
      <SelectField
        name="levelsUp"
        label={<Trans>Education</Trans>}
        value={now('levelsUp')}
        options={[
          ['', t`All levels`],
          ['0', t`At most as in my job`],
          ['1', t`At most one level above`],
        ]}
      />
      <SelectField
        name="payShare"
        label={<Trans>Pay against today</Trans>}
        value={now('payShare') === '' ? usualPayShare : now('payShare')}
        options={[
          [usualPayShare, t`At least 75 % of today’s`],
          ['100', t`At least as today`],
          ['0', t`Any pay`],
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
