import { Trans } from '@lingui/react/macro';
import type { Shared } from '#contract/shares.ts';
import { useLanguage } from '../../i18n/language.ts';
import { fromSearch, paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { Listed } from './listed.tsx';

/** Jobs and plans that were shared, each a link to the page as it was saved. */
export function SharedSaved({ jobs, plans }: Pick<Shared, 'jobs' | 'plans'>) {
  const lang = useLanguage();
  return (
    <>
      <Listed
        title={<Trans>Jobs of interest</Trans>}
        items={jobs}
        renderItem={({ id, name, choices }) => (
          <Link
            className="profile-item-title"
            href={choices === '' ? paths.occupation(lang, id) : paths.next(lang, fromSearch(choices))}
          >
            {name}
          </Link>
        )}
      />
      <Listed
        title={<Trans>Plans</Trans>}
        items={plans}
        renderItem={({ name, choices }) => (
          <Link className="profile-item-title" href={paths.plan(lang, fromSearch(choices))}>
            {name}
          </Link>
        )}
      />
    </>
  );
}
