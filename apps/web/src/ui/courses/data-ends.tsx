import { Trans } from '@lingui/react/macro';
import type { CourseHits } from '#contract/courses.ts';
import { dateOfDay, dayOfDate } from '#kit/plain-date.ts';
import { useFormat } from '../../i18n/format.ts';
import { Link } from '../link.tsx';
import { Notice } from '../notice.tsx';

interface DataEndsProps {
  readonly answer: Pick<CourseHits, 'asOf' | 'counts' | 'starts'>;
  /** The same page for another day. */
  readonly onDay: (asOf: string) => string;
}

/** Says so when no course in the data starts any more, with a day on which there was something to see. */
export function DataEnds({ answer: { asOf, counts, starts }, onDay }: DataEndsProps) {
  const format = useFormat();
  if (counts.active > 0 || starts === null || starts.last >= asOf) return null;
  const day = whenMuchWasAhead(starts);
  return (
    <Notice kind="warning" title={<Trans>No published course starts after this day</Trans>}>
      <p>
        <Trans>
          The courses in question started between {format.date(starts.first)} and {format.date(starts.last)}. The data
          holds none that start later.
        </Trans>{' '}
        <Link className="no-print" href={onDay(day)}>
          <Trans>See what there was on {format.date(day)}</Trans>
        </Link>
      </p>
    </Notice>
  );
}

/** A year before the last start, when much was still to come; where all came later, three months before the first. */
function whenMuchWasAhead({ first, last }: { readonly first: string; readonly last: string }): string {
  return dateOfDay(Math.max(dayOfDate(last) - 365, dayOfDate(first) - 90));
}
