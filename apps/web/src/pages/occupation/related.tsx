import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { OccupationRef } from '#contract/schemas.ts';
import type { OccupationPage } from '../../api.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';

/** Occupations inside the group, and those near it. */
export function Related({ page: { occupations, related } }: { page: OccupationPage }) {
  return (
    <>
      <OccupationLinks id="inside" title={<Trans>Occupations in the group</Trans>} occupations={occupations} />
      <OccupationLinks id="related" title={<Trans>Related occupations</Trans>} occupations={related} />
    </>
  );
}

function OccupationLinks(props: { id: string; title: ReactNode; occupations: readonly OccupationRef[] }) {
  const { id, title, occupations } = props;
  const lang = useLanguage();
  const { region, choices } = useJourney();
  if (occupations.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <ul className="link-list">
        {occupations.map((occupation) => (
          <li key={occupation.id}>
            <Link href={paths.occupation(lang, occupation.id, { region, asOf: choices['asOf'] })}>
              <LabelText label={occupation.label} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
