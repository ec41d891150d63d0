import { Plural, Trans } from '@lingui/react/macro';
import type { Plan } from '#contract/plan.ts';
import { fullStop } from '#kit/full-stop.ts';
import { sharedChoices, useJourney } from '../../choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';

/** What the plan stands on, in words that also tell it on paper. */
export function FromWords({ plan }: { plan: Plan }) {
  const lang = useLanguage();
  const format = useFormat();
  const { choices } = useJourney();
  const { from, place, hoursPerWeek } = plan;
  return (
    <div className="plan-from">
      <p>
        {from.groups.length === 0 ? null : (
          <>
            <Trans>You come from</Trans>{' '}
            {from.groups.map(({ ssyk, label }, index) => (
              <span key={ssyk}>
                {index === 0 ? '' : ', '}
                <strong>
                  <LabelText label={label} />
                </strong>
              </span>
            ))}
            {fullStop(from.groups.at(-1)?.label.text ?? '')}{' '}
          </>
        )}
        {from.skills.length === 0 ? (
          <Trans>You have not confirmed any skills, so we take those usual in the occupation for granted.</Trans>
        ) : (
          <Plural value={from.skills.length} one="You have confirmed one skill." other="You have confirmed # skills." />
        )}{' '}
        {from.skillsAssumed && from.skills.length > 0 ? (
          <Trans>
            We take for granted that you can do what is usual in your occupation, unless you have struck it out.
          </Trans>
        ) : null}{' '}
        <Link href={paths.skills(lang, sharedChoices(choices))} className="no-print">
          <Trans>Change skills</Trans>
        </Link>
      </p>
      <p>
        {choices['place'] === undefined ? (
          <Trans>Courses in {place.name} count, since you have not told where you live.</Trans>
        ) : (
          <Trans>You live in {place.name}.</Trans>
        )}{' '}
        <Trans>
          You can study {hoursPerWeek} hours a week, and the plan lies between {format.date(plan.earliestStart)} and{' '}
          {format.date(plan.latestEnd)}.
        </Trans>
      </p>
    </div>
  );
}
