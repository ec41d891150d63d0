import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CourseOffering, CoursePage } from '#contract/courses.ts';
import { useFormat } from '../../i18n/format.ts';
import { PaceWords, WeeksWords } from '../../ui/courses/extent-words.tsx';
import { ApplyWords, StartWords } from '../../ui/courses/start-words.tsx';
import { WhereWords } from '../../ui/courses/where-words.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { CostWords, CreditWords, SeatWords } from './extent-facts.tsx';

/** When, where and how: what one needs to know to choose. */
export function CourseFacts({ page: { offering, sources, code }, label }: { page: CoursePage; label: string }) {
  const format = useFormat();
  const { end, region, credits, levelAsGiven, seqf, seats } = offering;
  return (
    <section className="course-facts" aria-labelledby="course-facts">
      <div className="with-why">
        <h2 id="course-facts">
          <Trans>When and where</Trans>
        </h2>
        <Why of={label} kinds={['courses', 'places']} sources={sources} />
      </div>
      <dl>
        <Fact name={<Trans>Start</Trans>}>
          <StartWords offering={offering} />
        </Fact>
        {end === null ? null : <Fact name={<Trans>End</Trans>}>{format.date(end)}</Fact>}
        <Fact name={<Trans>Apply by</Trans>}>
          <ApplyWords offering={offering} />
        </Fact>
        <Fact name={<Trans>Place</Trans>}>
          <WhereWords offering={offering} />
          {region === null ? null : <>, {region.name}</>}
        </Fact>
        <Fact name={<Trans>Length</Trans>}>
          <WeeksWords offering={offering} />
        </Fact>
        <Fact name={<Trans>Pace</Trans>}>
          <PaceWords offering={offering} />
        </Fact>
        {credits === null ? null : (
          <Fact name={<Trans>Credits</Trans>}>
            <CreditWords credits={credits} />
          </Fact>
        )}
        {levelAsGiven === null ? null : (
          <Fact name={<Trans>Kind of education</Trans>}>
            <span lang="sv">{levelAsGiven}</span>
            {seqf === null ? null : <>, SeQF {seqf}</>}
          </Fact>
        )}
        <TaughtIn offering={offering} />
        <CostFact offering={offering} />
        {seats === null ? null : (
          <Fact name={<Trans>Seats</Trans>}>
            <SeatWords offering={offering} />
          </Fact>
        )}
        {code === null ? null : <Fact name={<Trans>Code</Trans>}>{code}</Fact>}
        <Fact name={<Trans>Source</Trans>}>
          <span lang="sv">
            {offering.source.title}, {offering.source.publisher}
          </span>
        </Fact>
      </dl>
    </section>
  );
}

function CostFact({ offering }: { offering: CourseOffering }) {
  if (offering.costSek === null && offering.costNote === null) return null;
  return (
    <Fact name={<Trans>Cost</Trans>}>
      <CostWords offering={offering} />
      {offering.costNote === null ? null : (
        <>
          {' '}
          <LabelText label={offering.costNote} />
        </>
      )}
    </Fact>
  );
}

function TaughtIn({ offering: { language } }: { offering: CourseOffering }) {
  const format = useFormat();
  return language === null ? null : <Fact name={<Trans>Taught in</Trans>}>{format.languageName(language)}</Fact>;
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
