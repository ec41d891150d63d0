import type { CourseOffering } from '#contract/courses.ts';
import type { Language } from '#kit/language.ts';
import type { CourseDates } from '#sources/records.ts';

/** A course as such. Numbers are dense inside a release and mean nothing outside it. */
export interface Course {
  readonly no: number;
  readonly title: Readonly<Partial<Record<Language, string>>>;
  readonly subjects: readonly string[];
  readonly level: CourseOffering['level'];
  readonly levelAsGiven: string | null;
  readonly seqf: number | null;
  readonly credits: CourseOffering['credits'];
  readonly code: string | null;
  readonly sun: readonly string[];
  readonly ssyk: readonly string[];
  /** Who may apply, in the source's words. */
  readonly eligibility: Readonly<Partial<Record<Language, string>>>;
  /** Skills one must have before it, by id in a scheme; null where the source tells none. */
  readonly needs: { readonly scheme: string; readonly ids: readonly string[] } | null;
  /** Its text stands with other courses too, and so says nothing of this one. */
  readonly textShared: boolean;
}

/** One occasion to take a course. */
export interface Offering {
  readonly no: number;
  readonly id: string;
  readonly course: Course;
  readonly source: string;
  readonly provider: string | null;
  readonly url: string | null;
  readonly place: string | null;
  readonly municipality: string | null;
  readonly position: CourseOffering['position'];
  readonly distanceStudy: boolean;
  readonly meetings: number | null;
  readonly pacePercent: number | null;
  readonly language: string | null;
  readonly dates: CourseDates;
  readonly weeks: number | null;
  readonly costSek: number | null;
  readonly costNote: Readonly<Partial<Record<Language, string>>>;
  readonly seats: number | null;
  readonly seatsShared: boolean;
}
