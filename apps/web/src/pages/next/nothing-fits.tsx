import { Trans } from '@lingui/react/macro';
import type { NextJobs } from '#contract/next.ts';
import { useJourney } from '../../choices.ts';
import { filtersOff } from '../../forms/next/filter-names.ts';
import { useLanguage } from '../../i18n/language.ts';
import { type Choices, paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';

/** When nothing is left: why, what can be changed, and whom to talk to. No list is made up. */
export function NothingFits({ jobs: { leftOut } }: { jobs: NextJobs }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const off: Choices = Object.fromEntries(leftOut.flatMap(({ filter }) => Object.entries(filtersOff[filter])));
  return (
    <div className="nothing-fits">
      {leftOut.length > 0 ? (
        <>
          <p>
            <Trans>
              No job in the list passes all of your wishes at once. That says something about the wishes together, not
              about you. Below you see what each of them hides.
            </Trans>
          </p>
          <p className="actions">
            <ButtonLink href={paths.next(lang, { ...choices, ...off })} look="primary">
              <Trans>Show all jobs without the filters</Trans>
            </ButtonLink>
          </p>
        </>
      ) : (
        <p>
          <Trans>We know too little to say which jobs lie near you. Rather than guess, we leave the list empty.</Trans>
        </p>
      )}
      <ul>
        <li>
          <Link href={paths.skills(lang, choices)}>
            <Trans>Add more of what you can do</Trans>
          </Link>
        </li>
        <li>
          <Link href={paths.start(lang, choices)}>
            <Trans>Add an occupation that you have had</Trans>
          </Link>
        </li>
        <li>
          <Trans>
            Talk to a study and career counsellor in your municipality, or to the Public Employment Service. They can
            see what a computer does not.
          </Trans>
        </li>
      </ul>
    </div>
  );
}
