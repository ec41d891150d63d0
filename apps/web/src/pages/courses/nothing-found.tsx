import { Trans } from '@lingui/react/macro';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { DataEnds } from '../../ui/courses/data-ends.tsx';
import { Link } from '../../ui/link.tsx';
import type { Found } from './load-courses.ts';
import { WayOutLink } from './way-out-link.tsx';

/** Nothing answers the search: what would if one wish were loosened, else what that does and does not mean. */
export function NothingFound({ found: { answer, waysOut } }: { found: Found }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  return (
    <div className="nothing-found">
      <DataEnds answer={answer} onDay={(asOf) => paths.courses(lang, { ...choices, pages: undefined, asOf })} />
      {waysOut.length === 0 ? (
        <p>
          <Trans>Nothing in the data answers this, whichever of your wishes you give up.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>Nothing answers all of this. You can give up one wish:</Trans>
          </p>
          <ul>
            {waysOut.map((way) => (
              <li key={way.loosening}>
                <WayOutLink way={way} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Trans>
          That does not mean that there is no such course: the data we have does not hold them all. Your municipality’s
          study and career counsellors can help you look on, free of charge.
        </Trans>{' '}
        <Link href={paths.sources(lang)}>
          <Trans>See which courses are loaded</Trans>
        </Link>
      </p>
    </div>
  );
}
