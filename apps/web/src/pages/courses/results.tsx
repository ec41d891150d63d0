import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useJourney } from '../../choices.ts';
import { mostPages, pagesIn, showsPast, withPast } from '../../forms/courses/question.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { CourseCard } from '../../ui/courses/course-card.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { Link } from '../../ui/link.tsx';
import { useFocusOnGrowth } from '../../ui/use-focus-on-growth.ts';
import type { Found } from './load-courses.ts';

/** The courses found, and the way to more of them. */
export function Results({ found: { answer, hits } }: { found: Found }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { choices } = useJourney();
  const pages = pagesIn(choices);
  const list = useFocusOnGrowth<HTMLOListElement>(hits.length);
  const rest = answer.total - hits.length;
  const { past } = answer.counts;
  return (
    <>
      {hits.length === 0 ? null : (
        <p className="courses-said">
          <Trans>What the courses give is worked out by a computer from their texts and can be wrong.</Trans>{' '}
          <Why of={t`the courses`} kinds={['courses', 'skills']} sources={answer.sources} />
          <Button small className="button no-print" onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        </p>
      )}
      <ol className="course-list" ref={list}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <CourseCard hit={hit} skill={choices['skill']} asOf={asList(choices['asOf'])[0]} />
          </li>
        ))}
      </ol>
      {rest <= 0 || answer.next === null ? null : (
        <p className="actions">
          {pages < mostPages ? (
            <ButtonLink href={paths.courses(lang, { ...choices, pages: String(pages + 1) })} keepScroll>
              <Plural value={Math.min(rest, 20)} one="Show one more" other="Show # more" />
            </ButtonLink>
          ) : (
            <Trans>There are {rest} more. Narrow the search to see them.</Trans>
          )}
        </p>
      )}
      {past === 0 || showsPast(choices) ? null : (
        <p className="fine-print">
          <Plural value={past} one="# occasion has already begun." other="# occasions have already begun." />{' '}
          <Link className="no-print" href={paths.courses(lang, withPast(choices))}>
            <Trans>Show them too</Trans>
          </Link>
        </p>
      )}
    </>
  );
}
