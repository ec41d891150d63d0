import type { CourseOffering, LeadsTo } from '#contract/courses.ts';
import type { Label } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import { dateOfDay } from '#kit/plain-date.ts';
import { stated } from '#modules/packs/index.ts';
import { type Catalogue, refOf } from '#modules/taxonomy/index.ts';
import type { Offering } from '../domain/course.ts';
import type { Position } from '../domain/distance.ts';
import type { GroupKey } from '../domain/occupation-keys.ts';
import { applicationAt, daysAt, statusAt } from '../domain/offering-dates.ts';
import { studyWeeks } from '../domain/study-weeks.ts';
import type { Courses } from './courses.ts';

export interface Presentation {
  readonly catalogue: Catalogue;
  readonly courses: Courses;
  /** The day it is looked at. */
  readonly asOf: number;
  readonly language: Language;
}

export function presentOffering(
  offering: Offering,
  { catalogue, courses, asOf, language }: Presentation,
): CourseOffering {
  const { course } = offering;
  const days = daysAt(offering.dates, asOf);
  const municipality = catalogue.places?.get(offering.municipality ?? '');
  const region = catalogue.places?.get(municipality?.parent ?? '');
  const iso = (day: number | null) => (day === null ? null : dateOfDay(day));
  return {
    id: offering.id,
    title: wordsIn(language, course.title) ?? { text: '', lang: language },
    provider: offering.provider,
    place: offering.place,
    municipality: municipality === undefined ? null : refOf(municipality, language),
    region: region === undefined ? null : refOf(region, language),
    position: positionOf(offering, catalogue),
    distanceStudy: offering.distanceStudy,
    meetings: offering.meetings,
    pacePercent: offering.pacePercent,
    language: offering.language,
    level: course.level,
    levelAsGiven: course.levelAsGiven,
    seqf: course.seqf,
    status: statusAt(offering.dates, asOf) ?? 'start-not-published',
    application: applicationAt(days, asOf),
    start: iso(days.start),
    end: iso(days.end),
    applyFrom: iso(days.applyFrom),
    applyBy: iso(days.applyBy),
    ...studyWeeks({ ...days, weeks: offering.weeks, credits: course.credits, pacePercent: offering.pacePercent }),
    credits: course.credits,
    costSek: offering.costSek,
    costNote: wordsIn(language, offering.costNote),
    seats: offering.seats,
    seatsShared: offering.seatsShared,
    sun: [...course.sun],
    url: offering.url,
    source: sourceOf(offering, courses, language),
    synthetic: courses.release?.synthetic ?? false,
  };
}

/** Its own position, else that of its municipality. */
export function positionOf({ position, municipality }: Offering, { places }: Catalogue): Position | null {
  return position ?? places?.get(municipality ?? '')?.position ?? null;
}

/** Words in the reader's language, else in the other. */
export function wordsIn(language: Language, words: Readonly<Partial<Record<Language, string>>>): Label | null {
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const lang = words[language] === undefined ? other : language;
  const text = words[lang];
  return text === undefined ? null : { text, lang };
}

export function presentKey(
  { ssyk, via, key, strength, agrees }: GroupKey,
  catalogue: Catalogue,
  language: Language,
): LeadsTo {
  return { ssyk, label: catalogue.groupLabel(ssyk, language), via, key, confidence: strength, agrees };
}

function sourceOf({ source }: Offering, { release }: Courses, language: Language): CourseOffering['source'] {
  const file = release?.files.find(({ adapter }) => adapter === source);
  return { title: file?.source.title ?? source, publisher: stated(file?.source.publisher ?? '', language) };
}
