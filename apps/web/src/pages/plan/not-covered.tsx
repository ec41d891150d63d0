import { Trans } from '@lingui/react/macro';
import type { CourseOffering } from '#contract/courses.ts';
import type { GoalPlan } from '#contract/plan-goal.ts';
import { useJourney, useReplaceAddress } from '../../choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, paths } from '../../paths.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import { Farther, MoreHours } from './ways-out.tsx';

/** What nothing covers and why, and what she can already but has nothing to show for. */
export function NotCovered({ goal }: { goal: GoalPlan }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const { outOfReach, has } = goal;
  const nearestOf = (id: string | null) => goal.nearest.find((offering) => offering.id === id);
  return (
    <>
      {outOfReach.length === 0 ? null : (
        <>
          <h3>
            <Trans>Not covered by the plan</Trans>
          </h3>
          <ul className="not-covered">
            {[...new Map(outOfReach.map((one) => [one.text, one])).values()].map(({ text, nearest, nearestKm }) => (
              <li key={text}>
                {text} <NearestCourse offering={nearestOf(nearest)} km={nearestKm} />
              </li>
            ))}
          </ul>
          <Kindred goal={goal} />
          <p className="plan-calendar no-print">
            <Link href={paths.courses(lang, { ssyk: goal.ssyk, place: choices['place'] ?? choices['region'] })}>
              <Trans>Courses that lead to the occupation</Trans>
            </Link>
          </p>
          <Farther outOfReach={outOfReach} />
          <MoreHours outOfReach={outOfReach} />
        </>
      )}
      <div className="no-print">
        <Unproven goal={goal} />
        {has.length === 0 ? null : (
          <Disclosure summary={<Trans>What you already have for the job ({has.length})</Trans>}>
            <p>
              {has.map(({ id, label }, index) => (
                <span key={id}>
                  {index === 0 ? '' : ', '}
                  <LabelText label={label} />
                </span>
              ))}
            </p>
          </Disclosure>
        )}
      </div>
    </>
  );
}

/** Courses nearby whose title tells of the trade, to look into where no education for it is known. */
function Kindred({ goal: { kindred } }: { goal: GoalPlan }) {
  if (kindred.length === 0) return null;
  return (
    <>
      <p>
        <Trans>
          Courses within reach whose title tells of the same trade. Ask the provider whether they lead to the
          occupation:
        </Trans>
      </p>
      <ul className="not-covered">
        {kindred.map((offering) => (
          <li key={offering.id}>
            <CourseAndTown offering={offering} />
            {offering.start === null ? (
              <>
                {', '}
                <Trans>start not published</Trans>
              </>
            ) : (
              <>
                {', '}
                <StartsOn day={offering.start} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function StartsOn({ day }: { day: string }) {
  const format = useFormat();
  return <Trans>starts on {format.date(day)}</Trans>;
}

/** Skills she lacks on paper: those she says she can are sought as validation. */
function Unproven({ goal: { goal, lacks } }: { goal: GoalPlan }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const unproven = asList(choices['unproven']);
  if (lacks.length === 0) return null;
  const toggle = (id: string) => {
    const left = unproven.filter((other) => other !== id);
    const now = left.length === unproven.length ? [...unproven, id] : left;
    replaceAddress(paths.plan(lang, { ...choices, unproven: now, way: undefined }));
  };
  return (
    <Disclosure summary={<Trans>Can you do some of it already? ({lacks.length} skills)</Trans>}>
      <p>
        <Trans>Tick what you can but have nothing to show for. The plan then looks for validation of it.</Trans>
      </p>
      <ul className="unproven">
        {lacks.map(({ id, label }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                name={`unproven-${goal.id}`}
                checked={unproven.includes(id)}
                onChange={() => toggle(id)}
              />
              <LabelText label={label} />
            </label>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The event that is nearest to giving the skill, to look into. */
function NearestCourse({ offering, km }: { offering: CourseOffering | undefined; km: number | null }) {
  return offering === undefined ? null : (
    <>
      <Trans>Nearest:</Trans> <CourseAndTown offering={offering} />
      {offering.distanceStudy ? (
        <>
          {', '}
          <Trans>distance study</Trans>
        </>
      ) : km === null || km < 1 ? null : (
        `, ${km} km`
      )}
    </>
  );
}

function CourseAndTown({ offering: { id, title, place, municipality } }: { offering: CourseOffering }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const town = place ?? municipality?.name;
  return (
    <>
      <Link href={paths.course(lang, id, { asOf: choices['asOf'] })}>
        <LabelText label={title} />
      </Link>
      {town === undefined ? null : `, ${town}`}
    </>
  );
}
