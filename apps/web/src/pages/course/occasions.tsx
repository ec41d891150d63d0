import { Plural, Trans } from '@lingui/react/macro';
import type { CourseOffering, CoursePage } from '#contract/courses.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { PaceWords } from '../../ui/courses/extent-words.tsx';
import { ApplyWords, StartWords } from '../../ui/courses/start-words.tsx';
import { WhereWords } from '../../ui/courses/where-words.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Link } from '../../ui/link.tsx';
import { Table } from '../../ui/table.tsx';

/** The same course at other times and places. */
export function Occasions({ page: { others, othersLeft } }: { page: CoursePage }) {
  const ahead = others.filter(({ status }) => status !== 'past');
  const past = others.filter(({ status }) => status === 'past');
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="occasions">
      <h2 id="occasions">
        <Trans>Other times and places</Trans>
      </h2>
      {ahead.length === 0 ? (
        <p>
          <Trans>There are no others ahead.</Trans>
        </p>
      ) : (
        <OccasionTable offerings={ahead} />
      )}
      {past.length === 0 ? null : (
        <Disclosure summary={<Trans>{past.length} that have begun</Trans>}>
          <OccasionTable offerings={past} />
        </Disclosure>
      )}
      {othersLeft === 0 ? null : (
        <p>
          <Plural
            value={othersLeft}
            one="The nearest are shown. There is one more, which a search for the course’s name finds."
            other="The nearest are shown. There are # more, which a search for the course’s name finds."
          />
        </p>
      )}
    </section>
  );
}

function OccasionTable({ offerings }: { offerings: readonly CourseOffering[] }) {
  return (
    <Table
      caption={<Trans>The same course at other times, places or paces</Trans>}
      head={
        <>
          <th scope="col">
            <Trans>Start</Trans>
          </th>
          <th scope="col">
            <Trans>Place</Trans>
          </th>
          <th scope="col">
            <Trans>Apply by</Trans>
          </th>
          <th scope="col">
            <Trans>Pace</Trans>
          </th>
        </>
      }
    >
      {offerings.map((offering) => (
        <OccasionRow key={offering.id} offering={offering} />
      ))}
    </Table>
  );
}

function OccasionRow({ offering }: { offering: CourseOffering }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  return (
    <tr>
      <th scope="row">
        <Link href={paths.course(lang, offering.id, { skill: choices['skill'], asOf: choices['asOf'] })}>
          <StartWords offering={offering} />
        </Link>
      </th>
      <td>
        <WhereWords offering={offering} />
        {offering.provider === null ? null : <>, {offering.provider}</>}
      </td>
      <td>
        <ApplyWords offering={offering} />
      </td>
      <td>
        <PaceWords offering={offering} />
      </td>
    </tr>
  );
}
