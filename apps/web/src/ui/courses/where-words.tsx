import { Plural, Trans } from '@lingui/react/macro';
import type { CourseHit, CourseOffering } from '#contract/courses.ts';

type Placed = CourseOffering & Partial<Pick<CourseHit, 'distanceKm'>>;

/** Where a course is given, how far away, and whether one need be there. */
export function WhereWords({ offering }: { offering: Placed }) {
  const { place, municipality, distanceStudy, meetings, distanceKm = null } = offering;
  const name = place ?? municipality?.name;
  const km = distanceKm === null ? 0 : Math.round(distanceKm);
  const away = km < 1 ? null : <Trans>{km} km away</Trans>;
  if (!distanceStudy) {
    return (
      <>
        {name ?? <Trans>Place not told</Trans>}
        {away === null ? null : <> ({away})</>}
      </>
    );
  }
  return (
    <>
      <Trans>Distance study</Trans>
      {meetings === null || meetings === 0 ? null : (
        <>
          {', '}
          <Plural value={meetings} one="# meeting" other="# meetings" />
        </>
      )}
      {name === undefined ? null : (
        <>
          {', '}
          <Trans>from {name}</Trans>
        </>
      )}
    </>
  );
}
