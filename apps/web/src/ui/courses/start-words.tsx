import { Trans } from '@lingui/react/macro';
import type { CourseOffering } from '#contract/courses.ts';
import { useFormat } from '../../i18n/format.ts';

/** When a course starts, or that it has. */
export function StartWords({ offering: { start, status } }: { offering: CourseOffering }) {
  const format = useFormat();
  if (start === null) {
    return status === 'past' ? <Trans>Is over; the day is not told</Trans> : <Trans>Start not published</Trans>;
  }
  const day = format.date(start);
  return status === 'past' ? <Trans>Began {day}</Trans> : day;
}

/** The last day to apply, and whether one can. */
export function ApplyWords({ offering }: { offering: CourseOffering }) {
  const format = useFormat();
  const { application, applyFrom, applyBy } = offering;
  const day = (iso: string | null) => (iso === null ? null : format.date(iso));
  if (application === 'closed') {
    return applyBy === null ? <Trans>Application has closed</Trans> : <Trans>Closed {day(applyBy)}</Trans>;
  }
  if (application === 'opens-later') {
    return applyBy === null ? (
      <Trans>Opens {day(applyFrom)}</Trans>
    ) : (
      <Trans>
        {day(applyBy)}, opens {day(applyFrom)}
      </Trans>
    );
  }
  if (applyBy !== null) return <>{day(applyBy)}</>;
  return application === 'open' ? <Trans>Open, last day not told</Trans> : <Trans>Not told</Trans>;
}
