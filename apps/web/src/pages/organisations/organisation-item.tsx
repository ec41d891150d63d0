import { Trans } from '@lingui/react/macro';
import type { Organisations } from '#contract/organisations.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { useCountyNames } from './use-county-names.ts';
import { useOrganisationWords } from './use-organisation-words.ts';

/** One of hers: what it is, what she is there, where it may act. */
export function OrganisationItem({ organisation }: { organisation: Organisations['organisations'][number] }) {
  const lang = useLanguage();
  const { kinds, roles } = useOrganisationWords();
  const { id, kind, name, role, regions, onlyOwner } = organisation;
  const counties = useCountyNames()(regions);
  return (
    <li className="profile-item">
      <div className="profile-item-words">
        <Link className="profile-item-title" href={paths.organisation(lang, id)}>
          {name}
        </Link>
        <p>
          {kinds[kind]} · {onlyOwner ? <Trans>Owner, the only one</Trans> : roles[role]}
        </p>
        <p className="profile-item-note">{counties === '' ? <Trans>No county granted yet</Trans> : counties}</p>
      </div>
    </li>
  );
}
