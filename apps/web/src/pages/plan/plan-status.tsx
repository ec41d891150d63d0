import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api.ts';
import { sharedChoices, useJourney, useReplaceAddress } from '../../choices.ts';
import type { PlanRequest } from '../../forms/plan/plan-request.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { DataEnds } from '../../ui/courses/data-ends.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { PlanState } from './use-plan.ts';

/** What is missing, what goes on and what went wrong; the words are read out as they come. */
export function PlanStatus({ request, asked }: { request: PlanRequest; asked: PlanState }) {
  const { t } = useLingui();
  const { state, plan } = asked;
  const words = state === 'working' ? t`Working out the plan …` : state === 'ready' ? t`The plan is up to date.` : '';
  return (
    <>
      <p className={state === 'working' ? 'plan-working' : 'visually-hidden'} role="status">
        {words}
      </p>
      {state === 'empty' ? <Missing missing={request.missing} /> : null}
      {state === 'refused' || state === 'unreachable' ? <Refused {...asked} /> : null}
      {plan === undefined ? null : <Standing plan={plan} />}
    </>
  );
}

function Missing({ missing }: Pick<PlanRequest, 'missing'>) {
  const lang = useLanguage();
  const { choices } = useJourney();
  if (missing.includes('from'))
    return (
      <Notice kind="info" title={<Trans>Where do you come from?</Trans>}>
        <p>
          <Trans>
            The plan starts from what you have done and can. Choose what you have worked as in the form, or describe in
            your own words what you have done.
          </Trans>
        </p>
        <p>
          <ButtonLink href={paths.start(lang, sharedChoices(choices))}>
            <Trans>Describe what you have done</Trans>
          </ButtonLink>
        </p>
      </Notice>
    );
  return (
    <Notice kind="info" title={<Trans>One thing more</Trans>}>
      <p>
        {missing.includes('goal') ? (
          <Trans>Choose at least one goal: a job you want to reach.</Trans>
        ) : (
          <Trans>Tell where you live, so that we know which courses are within reach.</Trans>
        )}
      </p>
    </Notice>
  );
}

/** The server's sentence, and the nearest that works where there is one. */
function Refused({ problem, field, plan }: PlanState) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const nearest = field === 'place' ? problem?.nearest : undefined;
  return (
    <Notice kind="error" live={field === undefined}>
      <p>
        {field === undefined ? (
          (problem?.detail ?? <Trans>We cannot reach the service. Check that you are connected.</Trans>)
        ) : (
          <Trans>Something in the form cannot be used: change what is marked there.</Trans>
        )}
      </p>
      {nearest === undefined ? null : (
        <p>
          <Button onClick={() => replaceAddress(paths.plan(lang, { ...choices, place: nearest }))}>
            <Trans>Use {nearest}</Trans>
          </Button>
        </p>
      )}
      {plan === undefined ? null : (
        <p>
          <Trans>Below is the plan as it was before your last change.</Trans>
        </p>
      )}
    </Notice>
  );
}

/** That the answer is for another day, or that the courses are not all known yet. */
function Standing({ plan }: { plan: NonNullable<PlanState['plan']> }) {
  const lang = useLanguage();
  const format = useFormat();
  const { choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const day = format.date(plan.asOf);
  return (
    <>
      {plan.isToday ? null : (
        <Notice kind="info" title={<Trans>Not reckoned from today</Trans>}>
          <p>
            <Trans>The plan is made as if it were {day}. Courses are told as they stood then.</Trans>{' '}
            <Button
              look="quiet"
              small
              onClick={() => replaceAddress(paths.plan(lang, { ...choices, asOf: undefined, way: undefined }))}
            >
              <Trans>Reckon from today</Trans>
            </Button>
          </p>
        </Notice>
      )}
      <PlannedDay plan={plan} />
      {plan.skillsReady === 1 ? null : (
        <Notice kind="info" live>
          <p>
            <Trans>
              What the courses give is still being worked out: {format.percent(plan.skillsReady)} done. The plan gets
              better by itself.
            </Trans>
          </p>
        </Notice>
      )}
    </>
  );
}

/** Nothing can be planned where no course in the data starts after the day it is planned from. */
function PlannedDay({ plan: { asOf, place } }: { plan: NonNullable<PlanState['plan']> }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const { data } = useQuery(queries.courses(lang, { place: place.code, asOf, top: '1' }));
  if (data === undefined) return null;
  return <DataEnds answer={data} onDay={(day) => paths.plan(lang, { ...choices, asOf: day, way: undefined })} />;
}
