import type { Language } from '#kit/language.ts';

/**
 * What adapters give: one stream of checked records per dataset, every reference resolved inside the
 * pack. Ids are the publisher's own (JobTech concept id, ESCO URI, SSYK code). Counts are whole numbers,
 * pay is SEK a month before tax.
 */
export type SourceRecord =
  | SchemeRecord
  | PlaceRecord
  | ForecastRecord
  | VacancyRecord
  | PayRecord
  | EmployedRecord
  | CourseRecord
  | CourseOfferingRecord
  | EducationKeyRecord
  | ValidationRecord;

/** A dataset is the unit of release: one is active at a time for each name. */
export type DatasetName = SchemeDataset | SourceDataset;
type SourceDataset =
  | 'places'
  | 'forecast'
  | 'vacancies'
  | 'pay'
  | 'employed'
  | 'courses'
  | 'education-keys'
  | 'validations';
export type SchemeDataset = `scheme:${SchemeName}`;
export const schemeNames = ['starter', 'jobtech', 'esco', 'ssyk-2012', 'isco-08'] as const;
export type SchemeName = (typeof schemeNames)[number];

export type SchemeRecord = ConceptRecord | LabelRecord | RelationRecord | MappingRecord | ThemeRecord;

/** Concepts come before the labels, relations and mappings that name them. */
export interface ConceptRecord {
  readonly type: 'concept';
  readonly id: string;
  readonly kind: ConceptKind;
  /** Classification code where there is one: SSYK, ISCO-08, ESCO's occupation code. */
  readonly code?: string;
  readonly definition?: Partial<Record<Language, string>>;
}

/**
 * `occupation` is what people call a job (JobTech occupation-name, ESCO occupation);
 * `occupation-group` a statistical group (SSYK, ISCO, every level, told apart by the code's length);
 * `job-title` a wording that points to one or several occupations.
 */
export type ConceptKind = 'occupation' | 'occupation-group' | 'job-title' | 'skill' | 'skill-group';

export interface LabelRecord {
  readonly type: 'label';
  readonly concept: string;
  readonly language: Language;
  readonly form: 'preferred' | 'alternative' | 'hidden';
  readonly text: string;
}

/** A relation inside the scheme. `rank` keeps the publisher's order, from 0. */
export interface RelationRecord {
  readonly type: 'relation';
  readonly relation: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly rank: number;
  /** Substitutability as a share (0.25, 0.5, 0.75); 1 where the publisher gives no weight. */
  readonly weight: number;
}

/**
 * occupation → skill: `central` (JobTech taxonomy, ESCO essential), `common` (JobTech calculated, ESCO
 * optional), `group` (JobTech group), `certificate` (licences and certificates often asked for).
 * occupation → occupation: `related`, `substitutes` (from can do the work of to).
 * job-title → occupation: `title-of`. concept → wider concept: `broader`. skill → skill: `useful-for`.
 */
export type RelationKind =
  | 'central'
  | 'common'
  | 'group'
  | 'certificate'
  | 'related'
  | 'substitutes'
  | 'title-of'
  | 'broader'
  | 'useful-for';

/** A relation to a concept of another scheme, named by its code there. */
export interface MappingRecord {
  readonly type: 'mapping';
  readonly from: string;
  readonly scheme: SchemeName;
  readonly code: string;
  readonly match: 'broader' | 'close' | 'exact';
}

/** What the publisher says of a transition: a skill that belongs to it, or how much of an occupation does. */
export interface ThemeRecord {
  readonly type: 'theme';
  readonly concept: string;
  readonly theme: Theme;
  /** 1 for a skill on the publisher's list; for an occupation the share of its skills, 0–1, as published. */
  readonly share: number;
}
export const themes = ['green', 'digital'] as const;
export type Theme = (typeof themes)[number];

export interface PlaceRecord {
  readonly type: 'place';
  /** `SE`, two digits for a region (län), four for a municipality. */
  readonly code: string;
  readonly kind: 'country' | 'region' | 'municipality';
  readonly name: Record<Language, string>;
  readonly parent?: string;
  /** WGS 84 degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly tile?: { readonly column: number; readonly row: number };
  /** Outer rings in WGS 84 [longitude, latitude], regions only. */
  readonly polygons?: readonly (readonly (readonly [number, number])[])[];
}

/** A forecaster's occupation: one or more SSYK groups, or a part of one. */
export interface ForecastRecord {
  readonly type: 'forecast';
  readonly id: string;
  readonly name: Partial<Record<Language, string>>;
  readonly field: Partial<Record<Language, string>>;
  readonly ssyk: readonly string[];
  /** The assessment concerns a part of the SSYK group only. */
  readonly partOfGroup: boolean;
  /** Null is "no assessment"; a place that is not listed has none either. */
  readonly values: readonly {
    readonly place: string;
    readonly chances: 'small' | 'medium' | 'large' | null;
    readonly direction: 'decrease' | 'same' | 'increase' | null;
  }[];
}

export interface VacancyRecord {
  readonly type: 'vacancies';
  readonly ssyk: string;
  readonly place: string;
  readonly vacancies: number;
}

/** Null is "no figure" (too few, or not published). */
export interface PayRecord {
  readonly type: 'pay';
  readonly ssyk: string;
  readonly p10: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  /** Null when the file does not say. */
  readonly year: number | null;
}

/** People at work in the whole country, in a wider group (three digits) where the publisher counts no finer. */
export interface EmployedRecord {
  readonly type: 'employed';
  readonly ssyk: string;
  readonly employed: number;
  readonly year: number;
}

/** A course as such: what it is about, whenever and wherever it is given. Texts are plain, without markup. */
export interface CourseRecord {
  readonly type: 'course';
  readonly id: string;
  readonly title: Partial<Record<Language, string>>;
  readonly text: Partial<Record<Language, string>>;
  readonly eligibility?: Partial<Record<Language, string>>;
  /** Skills one must have before it, by id in a scheme. */
  readonly needs?: { readonly scheme: SchemeName; readonly ids: readonly string[] };
  readonly subjects: readonly string[];
  readonly level: CourseLevelName;
  /** The level in the source's own words. */
  readonly levelAsGiven?: string;
  readonly seqf?: number;
  readonly credits?: { readonly value: number; readonly system: 'hp' | 'yh' | 'gy' | 'other' };
  /** Course code, or the number of a vocational education (`YH00659`). */
  readonly code?: string;
  /** SUN 2020 codes of the field of education, three digits and a letter where known. */
  readonly sun: readonly string[];
  /** SSYK-4 groups that the source itself says it leads to. */
  readonly ssyk: readonly string[];
}

export type CourseLevelName =
  | 'sfi'
  | 'komvux-basic'
  | 'komvux-upper-secondary'
  | 'komvux-adapted'
  | 'folk-high-school'
  | 'labour-market'
  | 'vocational'
  | 'higher-vocational'
  | 'university'
  | 'short-course'
  | 'other';

/** One occasion to take a course, which came before it in the stream. */
export interface CourseOfferingRecord {
  readonly type: 'course-offering';
  /** The same for the same occasion in every release. */
  readonly id: string;
  readonly course: string;
  /** Adapter of the file it comes from. */
  readonly source: string;
  readonly provider?: string;
  readonly url?: string;
  /** The place as written, and the municipality it lies in. */
  readonly place?: string;
  readonly municipality?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly distanceStudy: boolean;
  readonly meetings?: number;
  readonly pacePercent?: number;
  /** ISO 639-1. */
  readonly language?: string;
  readonly dates: CourseDates;
  /** Weeks as the source says them. */
  readonly weeks?: number;
  readonly costSek?: number;
  readonly costNote?: Partial<Record<Language, string>>;
  readonly seats?: number;
  /** The seats are shared by all places of the course. */
  readonly seatsShared?: boolean;
}

/**
 * Days since 1970-01-01, or, in made-up data that follows the calendar, since the Monday that begins the
 * week of the first day of the month it is read in.
 */
export interface CourseDates {
  readonly relative: boolean;
  readonly start?: number;
  readonly end?: number;
  readonly applyFrom?: number;
  readonly applyBy?: number;
  /** From when it is known that it will be given. */
  readonly knownFrom?: number;
  /** Until when the source counts on it, where it has no start. */
  readonly knownTo?: number;
}

/** An occupation group and educations that lead to it: fields by SUN 2020 code, or a named education. */
export interface EducationKeyRecord {
  readonly type: 'education-key';
  readonly ssyk: string;
  readonly sun: readonly string[];
  readonly educationNumber?: string;
  readonly educationName?: string;
  readonly provider?: string;
}

/** An offer to have what one can assessed against a framework (validering). It begins whenever one wishes. */
export interface ValidationRecord {
  readonly type: 'validation';
  readonly id: string;
  readonly title: Partial<Record<Language, string>>;
  readonly provider: string;
  /** The SSYK-4 group it is for. */
  readonly ssyk: string;
  /** What one is assessed against. */
  readonly framework: Partial<Record<Language, string>>;
  /** Level in the Swedish qualifications framework (SeQF), 1–8. */
  readonly seqf?: number;
  readonly weeks: number;
  readonly hoursPerWeek: number;
  readonly costSek?: number;
  /** Where one comes to be assessed; absent when it is all at a distance. */
  readonly municipality?: string;
  readonly distance: boolean;
  /** Skills assessed, by id in a scheme; none where only the group is told. */
  readonly skills: { readonly scheme: SchemeName; readonly ids: readonly string[] } | null;
}
