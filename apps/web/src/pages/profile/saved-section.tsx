import { Trans } from '@lingui/react/macro';
import type { Profile } from '#contract/profiles.ts';
import { ItemSection } from '../../forms/profile/item-section.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { fromSearch, paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';

/** Next jobs and plans she has saved, each a link to the page as it was. */
export function SavedSection({ jobs, plans }: Pick<Profile, 'jobs' | 'plans'>) {
  const lang = useLanguage();
  const shared = { fields: [], blank: {}, nameOf: ({ name }: { name: string }) => name };
  return (
    <>
      <ItemSection
        {...shared}
        part="jobs"
        title={<Trans>Saved jobs</Trans>}
        empty={<Trans>Save a job in the list of next jobs, and it stands here.</Trans>}
        items={jobs}
        renderSummary={({ id, name, choices }) => (
          <>
            <Link className="profile-item-title" href={paths.occupation(lang, id)}>
              {name}
            </Link>
            {choices === '' ? null : (
              <p>
                <Link href={paths.next(lang, fromSearch(choices))}>
                  <Trans>
                    The list of next jobs it was in<span className="visually-hidden">: {name}</span>
                  </Trans>
                </Link>
              </p>
            )}
          </>
        )}
      />
      {plans.length === 0 ? null : (
        <ItemSection
          {...shared}
          part="plans"
          title={<Trans>Saved plans</Trans>}
          empty={null}
          items={plans}
          renderSummary={({ name, choices }) => (
            <Link className="profile-item-title" href={paths.plan(lang, fromSearch(choices))}>
              {name}
            </Link>
          )}
        />
      )}
    </>
  );
}
