import { Trans } from '@lingui/react/macro';
import type { CourseOffering } from '#contract/courses.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, toSearch } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';

/** Onward: to the one who gives the course, the days into a calendar, onto paper. */
export function CourseActs({ offering }: { offering: CourseOffering }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const { id, url, start, applyBy, applyFrom, status, synthetic } = offering;
  const dated = start !== null || applyBy !== null || applyFrom !== null;
  const [asOf] = asList(choices['asOf']);
  const calendar = `/api/courses/${encodeURIComponent(id)}/calendar.ics?${toSearch({ lang, asOf })}`;
  return (
    <div className="course-acts">
      <p className="actions">
        {url === null ? null : (
          <a className="button" data-look="primary" href={url} rel="noreferrer">
            <Trans>To the provider’s page</Trans>
          </a>
        )}
        {dated ? (
          <a className="button" data-look="plain" href={calendar} download>
            <Trans>Dates to your calendar</Trans>
          </a>
        ) : null}
        <Button onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      </p>
      {url === null ? null : <p className="print-only">{url}</p>}
      {synthetic ? null : (
        <p className="fine-print">
          {status === 'past' ? <Trans>This occasion has begun.</Trans> : null}{' '}
          {url === null ? (
            <Trans>
              The source has no link to the course. Check the days with the provider before you rely on them.
            </Trans>
          ) : (
            <Trans>Check the days with the provider before you rely on them.</Trans>
          )}
        </p>
      )}
    </div>
  );
}
