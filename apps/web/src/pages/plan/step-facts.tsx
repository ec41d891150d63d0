import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PlanStep } from '#contract/plan-way.ts';
import { useFormat } from '../../i18n/format.ts';
import { LabelText } from '../../ui/label-text.tsx';
import { kmAWeek } from './km-a-week.ts';

/** Who gives it, where, at what pace, by when one must apply, and what it costs. */
export function StepFacts({ step, asOf }: { step: PlanStep; asOf: string }) {
  const format = useFormat();
  const { offering, validation, pacePercent, hoursPerWeek, weeks, distanceKm, travelKm, costSek } = step;
  if (step.kind === 'at-work') return null;
  const provider = offering?.provider ?? validation?.provider ?? null;
  const place = offering?.place ?? (offering ?? validation)?.municipality?.name ?? null;
  const atDistance = offering?.distanceStudy ?? validation?.distance ?? false;
  return (
    <>
      <ul className="plan-step-facts">
        <Fact>{provider}</Fact>
        <Fact>{atDistance ? <DistanceWords meetings={offering?.meetings ?? null} place={place} /> : place}</Fact>
        {pacePercent === null ? null : (
          <Fact>
            <Trans>{pacePercent} per cent of full time</Trans>
          </Fact>
        )}
        {hoursPerWeek === null ? null : (
          <Fact>
            <Trans>{format.count(hoursPerWeek)} hours a week</Trans>
          </Fact>
        )}
        {weeks === null ? null : (
          <Fact>
            <Plural value={weeks} one="# week" other="# weeks" />
          </Fact>
        )}
        {distanceKm === null || distanceKm < 1 ? null : (
          <Fact>
            <Trans>{format.count(distanceKm)} km away</Trans>
          </Fact>
        )}
        {travelKm === 0 ? null : (
          <Fact>
            <Trans>
              {format.count(kmAWeek(step))} km of travel a week, {format.count(travelKm)} km in all
            </Trans>
          </Fact>
        )}
        <Fact>
          <Fee costSek={costSek} />
        </Fact>
      </ul>
      {validation === null ? null : (
        <p>
          <Trans>
            Assessed against: <LabelText label={validation.framework} />
          </Trans>
          {validation.seqf === null ? null : (
            <>
              {' '}
              <Trans>(SeQF level {validation.seqf})</Trans>
            </>
          )}
        </p>
      )}
      <Apply step={step} asOf={asOf} />
    </>
  );
}

/** Distance study, and where one meets; how often is not always told. */
function DistanceWords({ meetings, place }: { meetings: number | null; place: string | null }) {
  if (meetings === null) return <Trans>distance study</Trans>;
  if (meetings === 0) return <Trans>distance study without meetings</Trans>;
  return place === null ? (
    <Plural value={meetings} one="distance study with # meeting" other="distance study with # meetings" />
  ) : (
    <Plural
      value={meetings}
      one={`distance study with # meeting in ${place}`}
      other={`distance study with # meetings in ${place}`}
    />
  );
}

function Fact({ children }: { children: ReactNode }) {
  return children === null ? null : <li>{children}</li>;
}

function Fee({ costSek }: { costSek: number | null }) {
  const format = useFormat();
  if (costSek === null) return <Trans>fee not told</Trans>;
  return costSek === 0 ? <Trans>no fee</Trans> : format.kronor(costSek);
}

function Apply({ step: { offering }, asOf }: { step: PlanStep; asOf: string }) {
  const format = useFormat();
  if (offering === null) return null;
  const { applyFrom, applyBy, url } = offering;
  const opensLater = applyFrom !== null && applyFrom > asOf;
  return (
    <p>
      {applyBy === null ? (
        <Trans>The last day to apply is not told.</Trans>
      ) : (
        <strong>
          <Trans>Apply by {format.date(applyBy)}.</Trans>
        </strong>
      )}{' '}
      {opensLater ? <Trans>Applications open on {format.date(applyFrom)}.</Trans> : null}{' '}
      {url === null ? null : (
        <a href={url} rel="noreferrer">
          <Trans>The provider’s page</Trans>
        </a>
      )}
    </p>
  );
}
