import type { CourseOffering } from '#contract/courses.ts';

/**
 * Credits a week at full time. Higher education: 60 hp a year of 40 weeks (högskoleförordningen 1993:100, 6 kap. 2 §).
 * Higher vocational: 5 YH-poäng a week (förordning 2009:130, 2 kap. 3 §). Municipal adult education at upper
 * secondary level: 20 points a week, as CSN counts full time.
 */
const creditsAWeek: Readonly<Record<string, number>> = { hp: 1.5, yh: 5, gy: 20 };

export interface Extent {
  readonly weeks: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly credits: CourseOffering['credits'];
  readonly pacePercent: number | null;
}

/** How many weeks a course takes: as the source says, from its dates, or from credits at its pace. */
export function studyWeeks(extent: Extent): Pick<CourseOffering, 'weeks' | 'weeksFrom'> {
  const { weeks, start, end, credits, pacePercent } = extent;
  if (weeks !== null) return { weeks, weeksFrom: 'source' };
  if (start !== null && end !== null && end > start)
    return { weeks: Math.ceil((end - start + 1) / 7), weeksFrom: 'dates' };
  const perWeek = creditsAWeek[credits?.system ?? ''];
  if (credits === null || perWeek === undefined || pacePercent === null) return { weeks: null, weeksFrom: null };
  return { weeks: Math.max(1, Math.round(credits.value / perWeek / (pacePercent / 100))), weeksFrom: 'credits' };
}
