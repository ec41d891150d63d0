import { Plural, Trans } from '@lingui/react/macro';
import type { CourseOffering } from '#contract/courses.ts';

/** How long a course takes. */
export function WeeksWords({ offering: { weeks, weeksFrom } }: { offering: CourseOffering }) {
  if (weeks === null) return <Trans>Not told</Trans>;
  if (weeksFrom === 'credits') return <Plural value={weeks} one="About # week" other="About # weeks" />;
  return <Plural value={weeks} one="# week" other="# weeks" />;
}

/** How much of full time it takes. */
export function PaceWords({ offering: { pacePercent } }: { offering: CourseOffering }) {
  if (pacePercent === null) return <Trans>Not told</Trans>;
  if (pacePercent === 100) return <Trans>Full time</Trans>;
  return pacePercent === 50 ? <Trans>Half time</Trans> : <Trans>{pacePercent} % of full time</Trans>;
}
