import { Trans } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';
import type { PlaceRef } from '#contract/schemas.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, paths } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { chosenIn } from '../chosen-in.ts';
import { FilterFields } from './filter-fields.tsx';
import { filterNames } from './filter-names.ts';
import './filter-form.css';

/** Wide enough for all fields in a row; narrower screens open them when asked. */
const roomForAll = '(min-width: 52rem)';

/** Filters and order as a form whose answer is the address. */
export function FilterForm({ regions }: { regions: readonly PlaceRef[] }) {
  const lang = useLanguage();
  const router = useRouter();
  const { choices } = useJourney();
  const now = (name: string) => asList(choices[name])[0] ?? '';
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const fields = filterNames.filter((name) => data.has(name));
    const chosen = Object.fromEntries(fields.map((name) => [name, chosenIn(data, name)]));
    void router.navigate({ href: paths.next(lang, { ...choices, ...chosen }), resetScroll: false });
  };
  return (
    <details className="filter-panel no-print" open={matchMedia(roomForAll).matches}>
      <summary>
        <Trans>Sort and filter</Trans>
      </summary>
      <form className="filter-form" onSubmit={submit} key={filterNames.map(now).join(' ')}>
        <FilterFields regions={regions} now={now} />
        <Button type="submit">
          <Trans>Apply</Trans>
        </Button>
      </form>
    </details>
  );
}
