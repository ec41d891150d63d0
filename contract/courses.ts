import Type, { type Static } from 'typebox';
import { IsoDate, Label, LanguageCode, nullable, PlaceRef, SkillRef, SourceNotes, shape } from './schemas.ts';

/** The kinds of education, from basic adult education to university; `other` where the source does not say. */
export const courseLevels = [
  'sfi',
  'komvux-basic',
  'komvux-upper-secondary',
  'komvux-adapted',
  'folk-high-school',
  'labour-market',
  'vocational',
  'higher-vocational',
  'university',
  'short-course',
  'other',
] as const;
export const CourseLevel = Type.Enum([...courseLevels]);
export type CourseLevel = Static<typeof CourseLevel>;

export const courseStatuses = ['active', 'past', 'start-not-published'] as const;
export const CourseStatus = Type.Enum([...courseStatuses]);
export type CourseStatus = Static<typeof CourseStatus>;

export const AsOf = IsoDate('The day the answer is for; today unless said.');
export const Km = (description: string) => Type.Optional(Type.Integer({ minimum: 0, maximum: 2000, description }));
export const manyIds = (description: string) =>
  Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 50, description }));

export const creditSystems = ['hp', 'yh', 'gy', 'other'] as const;

/** One occasion to take a course. Null is "the source does not say". */
export const CourseOffering = shape({
  id: Type.String(),
  title: Label,
  provider: nullable(Type.String()),
  /** Where it is given, as the source writes it. */
  place: nullable(Type.String()),
  municipality: nullable(PlaceRef),
  region: nullable(PlaceRef),
  /** WGS 84 degrees of the place, or of its municipality. */
  position: nullable(shape({ latitude: Type.Number(), longitude: Type.Number() })),
  distanceStudy: Type.Boolean(),
  /** Times one must come to the place; null when not said. */
  meetings: nullable(Type.Integer()),
  pacePercent: nullable(Type.Integer()),
  /** ISO 639-1 code of the language it is taught in. */
  language: nullable(Type.String()),
  level: CourseLevel,
  levelAsGiven: nullable(Type.String()),
  /** Level in the Swedish qualifications framework (SeQF), only where the source gives it. */
  seqf: nullable(Type.Integer({ minimum: 1, maximum: 8 })),
  status: CourseStatus,
  application: Type.Enum(['open', 'opens-later', 'closed', 'unknown']),
  /** ISO dates. */
  start: nullable(Type.String()),
  end: nullable(Type.String()),
  applyFrom: nullable(Type.String()),
  applyBy: nullable(Type.String()),
  weeks: nullable(Type.Integer()),
  /** What the weeks were reckoned from. */
  weeksFrom: nullable(Type.Enum(['source', 'dates', 'credits'])),
  credits: nullable(shape({ value: Type.Number(), system: Type.Enum([...creditSystems]) })),
  /** What the source says it costs to take part, SEK. */
  costSek: nullable(Type.Integer()),
  costNote: nullable(Label),
  /** Seats when it is given next; shared when several places share them. */
  seats: nullable(Type.Integer()),
  seatsShared: Type.Boolean(),
  /** SUN 2020 codes of the field of education. */
  sun: Type.Array(Type.String()),
  url: nullable(Type.String()),
  source: shape({ title: Type.String(), publisher: Type.String() }),
  /** Made up for trying out. */
  synthetic: Type.Boolean(),
});
export type CourseOffering = Static<typeof CourseOffering>;

export const courseSorts = ['match', 'start', 'distance', 'applyBy', 'title'] as const;
export type CourseSort = (typeof courseSorts)[number];

export const CourseSearch = shape({
  q: Type.Optional(
    Type.String({ minLength: 1, maxLength: 100, description: 'Words of title, provider, place or description.' }),
  ),
  skill: manyIds('Skills the course gives, any of them; repeat the parameter.'),
  ssyk: manyIds('SSYK-4 groups it leads to or gives central skills of; repeat the parameter.'),
  occupation: manyIds('Occupations it leads to or gives central skills of; repeat the parameter.'),
  place: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 60,
      description: 'Municipality or region, code or name: Sundsvall, 2281, 22.',
    }),
  ),
  maxKm: Km('At most so far from the place; without it, inside the place.'),
  distanceStudy: Type.Optional(
    Type.Enum(['any', 'only', 'none'], { description: 'Distance study; with any, it is within reach of every place.' }),
  ),
  minPace: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: 'Least pace, per cent of full time.' })),
  maxPace: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 100, description: 'Highest pace, per cent of full time.' }),
  ),
  startFrom: IsoDate('Starts on this day or later.'),
  startTo: IsoDate('Starts on this day or earlier.'),
  level: Type.Optional(Type.Array(CourseLevel, { maxItems: courseLevels.length })),
  status: Type.Optional(
    Type.Array(CourseStatus, {
      maxItems: 3,
      description: 'Active and start-not-published unless said; past is history.',
    }),
  ),
  oncePerCourse: Type.Optional(
    Type.Boolean({
      description: 'Of each course only the occasion that comes first in the order; `total` counts those.',
    }),
  ),
  asOf: AsOf,
  sort: Type.Optional(
    Type.Enum([...courseSorts], { description: 'match when something is searched for, else start.' }),
  ),
  top: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 100, default: 20, description: 'At most so many; more by `cursor`.' }),
  ),
  cursor: Type.Optional(Type.String({ maxLength: 600, description: 'The `next` of the page before.' })),
  lang: Type.Optional(LanguageCode),
});
export type CourseSearch = Static<typeof CourseSearch>;

/** By which key a course was found to lead to an occupation group. */
export const occupationKeys = ['education-number', 'sun', 'title', 'words', 'source'] as const;
export const LeadsTo = shape({
  ssyk: Type.String(),
  label: Label,
  /**
   * The education’s number and the source’s own list name it outright, its title is an occupation’s; its words name the
   * trade; a SUN code is wider.
   */
  via: Type.Enum([...occupationKeys]),
  key: Type.String(),
  /** How surely it leads there; below 0.3 it is a published key that nobody is sent by. */
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  /** Whether the course’s own title tells of the same trade as the key. */
  agrees: Type.Boolean(),
});
export type LeadsTo = Static<typeof LeadsTo>;

export const CourseHit = shape({
  ...CourseOffering.properties,
  /** Null without a municipality to measure from, or a known position. */
  distanceKm: nullable(Type.Number()),
  /** 0–1, how well it answers what was searched for; null when nothing was. */
  score: nullable(Type.Number()),
  /** Of the skills asked for, or of the occupation’s, those that it gives; null when neither was asked for: see alsoGives. */
  gives: nullable(Type.Array(shape({ ...SkillRef.properties, confidence: Type.Number({ minimum: 0, maximum: 1 }) }))),
  /** The surest few of the other skills that its own words name. */
  alsoGives: Type.Array(SkillRef),
  /** Of the occupation groups asked for, those that it leads to; all of them when none was asked for. */
  leadsTo: Type.Array(LeadsTo),
  /** Occasions of the course that answer, this one counted: told with `oncePerCourse`, else 1. */
  occasions: Type.Integer({ minimum: 1 }),
});
export type CourseHit = Static<typeof CourseHit>;

/** What an answer about courses stands on. */
export const Standing = {
  asOf: Type.String(),
  isToday: Type.Boolean(),
  /** 0–1, the share of the courses whose skills have been worked out; below 1 for a while after an import. */
  skillsReady: Type.Number({ minimum: 0, maximum: 1 }),
  sources: SourceNotes,
};
export const AskedPlace = nullable(
  shape({ ...PlaceRef.properties, kind: Type.Enum(['municipality', 'region', 'country']) }),
);

export const CourseHits = shape({
  ...Standing,
  place: AskedPlace,
  /** How many there are in all. */
  total: Type.Integer(),
  /** By status, whatever status was asked for. */
  counts: shape({ active: Type.Integer(), past: Type.Integer(), 'start-not-published': Type.Integer() }),
  /** First and last known start, so that an empty page can say where the data lies. */
  starts: nullable(shape({ first: Type.String(), last: Type.String() })),
  asked: shape({ skills: Type.Array(SkillRef), groups: Type.Array(shape({ ssyk: Type.String(), label: Label })) }),
  hits: Type.Array(CourseHit),
  next: nullable(Type.String()),
});
export type CourseHits = Static<typeof CourseHits>;

export const CoursesBySkillSearch = shape({
  skill: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
    minItems: 1,
    maxItems: 50,
    description: 'Skills, each answered by itself; repeat the parameter.',
  }),
  ssyk: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'The SSYK-4 group they are lacked for: what is only inferred counts of educations for it alone.',
    }),
  ),
  place: CourseSearch.properties.place,
  maxKm: CourseSearch.properties.maxKm,
  asOf: AsOf,
  top: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 10, default: 3, description: 'At most so many courses for each skill.' }),
  ),
  lang: Type.Optional(LanguageCode),
});
export type CoursesBySkillSearch = Static<typeof CoursesBySkillSearch>;

/** For each skill asked for, in that order, the courses that give it, each once; those with a known start come first. */
export const CoursesBySkill = shape({
  ...Standing,
  place: AskedPlace,
  /** Courses that lead to the group they are lacked for, as a search for it finds; null when no group was given. */
  leading: nullable(shape({ total: Type.Integer(), hits: Type.Array(CourseHit) })),
  skills: Type.Array(
    shape({
      ...SkillRef.properties,
      /** False for what comes from work, such as experience: no course gives it. */
      canBeTaught: Type.Boolean(),
      total: Type.Integer(),
      hits: Type.Array(CourseHit),
    }),
  ),
});
export type CoursesBySkill = Static<typeof CoursesBySkill>;

export const CourseParams = shape({ id: Type.String({ minLength: 1, maxLength: 200 }) });
export const CourseQuery = shape({ asOf: AsOf, lang: Type.Optional(LanguageCode) });
export const CalendarQuery = CourseQuery;

/** Why a course is thought to give a skill. */
export const SkillEvidence = Type.Union([
  shape({
    kind: Type.Enum(['title', 'text', 'subject']),
    quote: Type.String(),
    /** Half-open UTF-16 offsets in that text. */
    start: Type.Integer(),
    end: Type.Integer(),
  }),
  shape({
    kind: Type.Enum(['key']),
    ...LeadsTo.properties,
  }),
]);
export type SkillEvidence = Static<typeof SkillEvidence>;

export const CourseSkill = shape({
  ...SkillRef.properties,
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  /** `named`: its own words say so; `inferred`: what those in the occupations it leads to mostly can. */
  basis: Type.Enum(['named', 'inferred']),
  evidence: Type.Array(SkillEvidence),
});
export type CourseSkill = Static<typeof CourseSkill>;

export const CoursePage = shape({
  ...Standing,
  offering: CourseOffering,
  text: nullable(Label),
  /** True when other courses of the provider carry the same text, so that it says nothing of this one. */
  textShared: Type.Boolean(),
  eligibility: nullable(Label),
  subjects: Type.Array(Type.String()),
  code: nullable(Type.String()),
  skills: Type.Array(CourseSkill),
  leadsTo: Type.Array(LeadsTo),
  /** The same course at other times and places: those to come, those without a date, those that have begun; of each the nearest first. */
  others: Type.Array(CourseOffering),
  /** How many more there are than those told. */
  othersLeft: Type.Integer(),
});
export type CoursePage = Static<typeof CoursePage>;
