import { Trans, useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import type { PlaceRef } from '#contract/schemas.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import './filter-form.css';

const fields = ['sort', 'region', 'payFloor', 'chances', 'level'] as const;

/** Filters and order as a form whose answer is the address. */
export function FilterForm({ regions }: { regions: readonly PlaceRef[] }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const router = useRouter();
  const { choices } = useJourney();
  const now = (key: (typeof fields)[number]) => asList(choices[key])[0] ?? '';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const chosen = Object.fromEntries(fields.map((key) => [key, String(data.get(key) ?? '')]));
    void router.navigate({ href: paths.next(lang, { ...choices, ...chosen }), resetScroll: false });
  };
  const place = regions.find(({ code, name }) => now('region') === code || now('region') === name)?.code ?? '';
  return (
    <form
      className="filter-form no-print"
      onSubmit={submit}
      key={fields.map(now).join(' ')}
      aria-label={t`Sort and filter`}
    >
      <SelectField
        name="sort"
        label={<Trans>Sort by</Trans>}
        value={now('sort')}
        options={[
          ['', t`Closest first`],
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
            step="500"
            defaultValue={now('payFloor')}
          />
        )}
      </Field>
      <Button type="submit">
        <Trans>Apply</Trans>
      </Button>
    </form>
  );
}
