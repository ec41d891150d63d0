import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api.ts';
import { useLanguage } from '../../i18n/language.ts';
import type { Choices } from '../../paths.ts';
import { AsOfNotice } from './as-of-notice.tsx';
import { DataEnds } from './data-ends.tsx';

interface CoursesDayProps {
  readonly place: Choices[string];
  readonly asOf: Choices[string];
  /** The same page for another day; today without one. */
  readonly onDay: (asOf: string | undefined) => string;
}

/** For a page that tells of courses further down: which day they are told for, and whether any start after it. */
export function CoursesDay({ place, asOf, onDay }: CoursesDayProps) {
  const lang = useLanguage();
  const { data } = useQuery(queries.courses(lang, { place, asOf, top: '1' }));
  if (data === undefined) return null;
  return (
    <>
      <AsOfNotice standing={data} today={onDay(undefined)} />
      <DataEnds answer={data} onDay={onDay} />
    </>
  );
}
