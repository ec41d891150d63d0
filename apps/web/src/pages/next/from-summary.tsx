import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { NextJobs } from '#contract/next.ts';
import { fullStop } from '#kit/full-stop.ts';
import { useJourney } from '../../choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';

/** What the list stands on, and the ways to change it. */
export function FromSummary({ jobs: { from } }: { jobs: NextJobs }) {
  const lang = useLanguage();
  const format = useFormat();
  const { t } = useLingui();
  const { choices } = useJourney();
  const names = from.occupations.length > 0 ? from.occupations : from.groups;
  return (
    <div className="from-summary">
      <p>
        {names.length === 0 ? null : (
          <>
            <Trans>You come from</Trans>{' '}
            {names.map(({ label }, index) => (
              <span key={label.text}>
                {index === 0 ? '' : index === names.length - 1 ? t` and ` : ', '}
                <strong>
                  <LabelText label={label} />
                </strong>
              </span>
            ))}
            {fullStop(names.at(-1)?.label.text ?? '')}{' '}
          </>
        )}
        {from.skills.length === 0 ? null : (
          <Plural value={from.skills.length} one="You have confirmed one skill." other="You have confirmed # skills." />
        )}{' '}
        {from.skillsAssumed ? (
          <Trans>
            We take for granted that you can do what is usual in your occupation, unless you have struck it out.
          </Trans>
        ) : null}{' '}
        {from.pay?.median == null ? null : (
          <Trans>The median pay in your occupation is {format.kronor(from.pay.median)} a month.</Trans>
        )}
      </p>
      <p className="from-summary-links no-print">
        <Link href={paths.skills(lang, choices)}>
          <Trans>Change skills</Trans>
        </Link>
        <Link href={paths.county(lang, choices)}>
          <Trans>Change county</Trans>
        </Link>
        <button type="button" className="button" data-look="plain" data-small onClick={() => window.print()}>
          <Trans>Print</Trans>
        </button>
      </p>
    </div>
  );
}
