import { Trans } from '@lingui/react/macro';
import type { CourseHits } from '#contract/courses.ts';
import { useJourney } from '../../choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Says so when no course in the data starts any more, with a day on which there was something to see. */
export function DataEnds({ answer: { asOf, counts, starts } }: { answer: CourseHits }) {
  const lang = useLanguage();
  const format = useFormat();
  const { choices } = useJourney();
  if (counts.active > 0 || starts === null || starts.last >= asOf) return null;
  const day = aYearBefore(starts);
  return (
    <Notice kind="warning" title={<Trans>No published course starts after this day</Trans>}>
      <p>
        <Trans>
          The courses in the data that answer your search started between {format.date(starts.first)} and{' '}
          {format.date(starts.last)}.
        </Trans>{' '}
        <Link className="no-print" href={paths.courses(lang, { ...choices, pages: undefined, asOf: day })}>
          <Trans>See what there was on {format.date(day)}</Trans>
        </Link>
      </p>
    </Notice>
  );
}

/** A year before the last start, when much was still to come; the first start where that is later. */
function aYearBefore({ first, last }: { readonly first: string; readonly last: string }): string {
  const day = `${Number(last.slice(0, 4)) - 1}${last.slice(4).replace('-02-29', '-02-28')}`;
  return day < first ? first : day;
}
