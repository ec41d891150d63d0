import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CoursePage, LeadsTo as Leads } from '#contract/courses.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Why } from '../../ui/figures/why.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';

/** The occupations a course leads to, and how we know. */
export function LeadsTo({ page: { leadsTo, offering, sources } }: { page: CoursePage }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { choices } = useJourney();
  return (
    <section aria-labelledby="leads-to">
      <div className="with-why">
        <h2 id="leads-to">
          <Trans>Occupations it leads to</Trans>
        </h2>
        <Why of={t`occupations it leads to`} kinds={['courses', 'groups']} sources={sources} />
      </div>
      {leadsTo.length === 0 ? (
        <p>
          <Trans>We find nothing that ties the course to one occupation. It may still be of use in many.</Trans>
        </p>
      ) : (
        <ul className="leads-to">
          {leadsTo.map((lead) => (
            <li key={lead.ssyk}>
              <Link href={paths.occupation(lang, lead.ssyk, { region: offering.region?.code, asOf: choices['asOf'] })}>
                <LabelText label={lead.label} />
              </Link>{' '}
              <span className="course-evidence">
                {viaWords(lead)}
                {lead.agrees ? null : (
                  <>
                    {' · '}
                    <Trans>the title says nothing of it, so it is uncertain</Trans>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function viaWords({ via, key }: Leads): ReactNode {
  switch (via) {
    case 'source':
      return <Trans>the source says so</Trans>;
    case 'education-number':
      return <Trans>by the education’s number, {key}</Trans>;
    case 'title':
      return <Trans>the title names the occupation</Trans>;
    case 'words':
      return <Trans>our inference from the trade in the title</Trans>;
    case 'sun':
      return <Trans>by its field of education, SUN {key}</Trans>;
  }
}
