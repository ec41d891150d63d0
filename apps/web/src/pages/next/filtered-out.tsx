import { Plural, Trans } from '@lingui/react/macro';
import type { NextJobs } from '#contract/next.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';

interface FilteredOutProps {
  readonly filteredOut: NextJobs['filteredOut'];
  readonly considered: number;
  /** Nothing is left: say what to loosen. */
  readonly empty: boolean;
}

/** How many jobs each filter hides, with a way to take it off. */
export function FilteredOut({ filteredOut, considered, empty }: FilteredOutProps) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const without = (key: string) => paths.next(lang, { ...choices, [key]: undefined });
  const { payFloor, chances, level } = filteredOut;
  const none = payFloor + chances + level === 0;
  if (none && !empty) return null;
  return (
    <div className="filtered-out">
      {empty ? (
        <p>
          {considered === 0 || none ? (
            <Trans>
              We found nothing close to what you have given. Add more skills, or an occupation you have had.
            </Trans>
          ) : (
            <Trans>Your filters leave nothing. Take one off:</Trans>
          )}
        </p>
      ) : null}
      <ul>
        {payFloor === 0 ? null : (
          <li>
            <Plural value={payFloor} one="The least pay hides one job." other="The least pay hides # jobs." />{' '}
            <Link href={without('payFloor')}>
              <Trans>Take off the least pay</Trans>
            </Link>
          </li>
        )}
        {chances === 0 ? null : (
          <li>
            <Plural
              value={chances}
              one="The demand on job chances hides one job."
              other="The demand on job chances hides # jobs."
            />{' '}
            <Link href={without('chances')}>
              <Trans>Take off job chances</Trans>
            </Link>
          </li>
        )}
        {level === 0 ? null : (
          <li>
            <Plural value={level} one="The highest level hides one job." other="The highest level hides # jobs." />{' '}
            <Link href={without('level')}>
              <Trans>Take off the level</Trans>
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}
