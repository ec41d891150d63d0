import type { Kysely } from 'kysely';
import type { CoursePage, CourseSkill, SkillEvidence } from '#contract/courses.ts';
import type { Tables } from '#db/tables.ts';
import type { Language } from '#kit/language.ts';
import type { Catalogue, Scheme } from '#modules/taxonomy/index.ts';
import type { Offering } from '../domain/course.ts';
import { subjectText } from '../domain/course-words.ts';
import { distanceKm } from '../domain/distance.ts';
import type { GroupKey } from '../domain/occupation-keys.ts';
import { daysAt, statusAt } from '../domain/offering-dates.ts';
import { type Presentation, positionOf, presentKey, presentOffering, wordsIn } from './present-offering.ts';

export interface CourseGround extends Presentation {
  readonly kysely: Kysely<Tables>;
  readonly scheme: Scheme | undefined;
  /** Occupation groups the course leads to. */
  readonly leadsTo: readonly GroupKey[];
}

type Described = Pick<
  CoursePage,
  'text' | 'textShared' | 'eligibility' | 'subjects' | 'code' | 'skills' | 'leadsTo' | 'others' | 'othersLeft'
>;

const mostOthers = 20;

/** What a course's page says besides the offering itself. */
export async function describeCourse(offering: Offering, ground: CourseGround): Promise<Described> {
  const { kysely, catalogue, courses, language, leadsTo } = ground;
  const { course } = offering;
  const others = othersOf(offering, ground);
  const row = await kysely
    .selectFrom('course')
    .select(['text_sv', 'text_en', 'eligibility_sv', 'eligibility_en'])
    .where('release_id', '=', courses.release?.releaseId ?? -1)
    .where('course_no', '=', course.no)
    .executeTakeFirst();
  const text = told(row?.text_sv, row?.text_en);
  return {
    text: wordsIn(language, text),
    textShared: course.textShared,
    eligibility: wordsIn(language, told(row?.eligibility_sv, row?.eligibility_en)),
    subjects: [...course.subjects],
    code: course.code,
    skills: await skillsOf(offering, text, ground),
    leadsTo: leadsTo.map((key) => presentKey(key, catalogue, language)),
    others: others.slice(0, mostOthers).map((other) => presentOffering(other, ground)),
    othersLeft: Math.max(0, others.length - mostOthers),
  };
}

type Words = Partial<Record<Language, string>>;

function told(sv: string | null | undefined, en: string | null | undefined): Words {
  return { ...(sv == null ? {} : { sv }), ...(en == null ? {} : { en }) };
}

/** Those to come first, then those whose start is not published, then history; of each the nearest to this one first. */
function othersOf(offering: Offering, { courses, catalogue, asOf }: CourseGround): readonly Offering[] {
  const order = { active: 0, 'start-not-published': 1, past: 2 } as const;
  const here = positionOf(offering, catalogue);
  return courses
    .offeringsOf(offering.course)
    .filter((other) => other.id !== offering.id)
    .flatMap((other) => {
      const status = statusAt(other.dates, asOf);
      if (status === null) return [];
      const there = positionOf(other, catalogue);
      const km = here === null || there === null ? Number.POSITIVE_INFINITY : distanceKm(here, there);
      return [{ other, order: order[status], km, start: daysAt(other.dates, asOf).start ?? 0 }];
    })
    .sort((a, b) => a.order - b.order || (a.km === b.km ? a.start - b.start : a.km - b.km))
    .map(({ other }) => other);
}

async function skillsOf({ course }: Offering, text: Words, ground: CourseGround): Promise<CourseSkill[]> {
  const { kysely, scheme, courses, language } = ground;
  if (scheme === undefined) return [];
  const rows = await kysely
    .selectFrom('course_skill')
    .select(['concept_no', 'kind', 'language', 'start_at', 'end_at', 'ssyk'])
    .where('release_id', '=', courses.release?.releaseId ?? -1)
    .where('scheme', '=', scheme.name)
    .where('course_no', '=', course.no)
    .orderBy('confidence', 'desc')
    .execute();
  const byConcept = Map.groupBy(rows, (row) => row.concept_no);
  const words = { title: course.title, text, subject: { sv: subjectText(course) } };
  return [...courses.given(scheme.name).of(course.no)]
    .sort((a, b) => Number(b.named) - Number(a.named) || b.confidence - a.confidence)
    .map(({ concept, confidence, named }) => ({
      id: scheme.idOf(concept),
      label: scheme.labelOf(concept, language),
      confidence,
      basis: named ? 'named' : 'inferred',
      evidence: (byConcept.get(concept) ?? []).flatMap((row) => evidenceOf(row, words, ground) ?? []),
    }));
}

interface ReasonRow {
  readonly kind: 'title' | 'text' | 'subject' | 'key';
  readonly language: Language | null;
  readonly start_at: number | null;
  readonly end_at: number | null;
  readonly ssyk: string | null;
}

function evidenceOf(
  { kind, language: lang, start_at: start, end_at: end, ssyk }: ReasonRow,
  words: Readonly<Record<'title' | 'text' | 'subject', Words>>,
  { leadsTo, catalogue, language }: CourseGround & { readonly catalogue: Catalogue },
): SkillEvidence | undefined {
  if (kind === 'key') {
    const key = leadsTo.find((one) => one.ssyk === ssyk);
    return key === undefined ? undefined : { kind, ...presentKey(key, catalogue, language) };
  }
  if (lang === null || start === null || end === null) return undefined;
  return { kind, quote: (words[kind][lang] ?? '').slice(start, end), start, end };
}
