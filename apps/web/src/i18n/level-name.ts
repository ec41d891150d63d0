import { useLingui } from '@lingui/react/macro';
import type { CourseLevel } from '#contract/courses.ts';

/** What the kinds of education are called. */
export function useLevelNames(): Readonly<Record<CourseLevel, string>> {
  const { t } = useLingui();
  return {
    sfi: t`Swedish for immigrants (sfi)`,
    'komvux-basic': t`Komvux, basic level`,
    'komvux-upper-secondary': t`Komvux, upper secondary level`,
    'komvux-adapted': t`Komvux as adapted education`,
    'folk-high-school': t`Folk high school`,
    'labour-market': t`Labour market training`,
    vocational: t`Vocational education`,
    'higher-vocational': t`Higher vocational education`,
    university: t`University`,
    'short-course': t`Short course`,
    other: t`Other education`,
  };
}
