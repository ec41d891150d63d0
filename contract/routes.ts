import Type, { type Static, type TSchema } from 'typebox';
import {
  CalendarQuery,
  CourseHits,
  CoursePage,
  CourseParams,
  CourseQuery,
  CourseSearch,
  GapSearch,
  Gaps,
} from './courses.ts';
import { DocumentQuery, documentTypes, RecognisedDocument } from './documents.ts';
import type { ErrorCode } from './errors.ts';
import { NextJobs, NextQuery } from './next.ts';
import {
  GroupList,
  OccupationHits,
  OccupationPage,
  OccupationParams,
  OccupationQuery,
  OccupationSearch,
} from './occupations.ts';
import { Plan, PlanBody } from './plan.ts';
import { Health, ImportBody, ImportJob, ImportParams, Sources, SourcesQuery } from './platform.ts';
import { MapQuery, RegionList, RegionMap, RegionPage, RegionParams, RegionQuery } from './regions.ts';
import {
  RecogniseBody,
  Recognised,
  RecognisedText,
  SkillHits,
  SkillLabels,
  SkillLookup,
  SkillSearch,
  StreamBody,
} from './skills.ts';

/** One entry of the API: from it come validation, the OpenAPI document and the typed client. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Under `/api`, parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly body?: TSchema;
  /** Media types of a body that is taken as bytes, unparsed and unchecked; `body` is then `Bytes`. */
  readonly takes?: readonly string[];
  readonly response: TSchema;
  /**
   * For callers that accept `application/x-ndjson`: the handler gives items one by one, and each becomes a line of
   * JSON. Such a route may stand beside another of the same method and path.
   */
  readonly lines?: true;
  /** Media type of the answer when it is a text in another format than JSON. */
  readonly media?: string;
  readonly status: 200 | 202;
  readonly errors: readonly ErrorCode[];
  /** `release`: the answer changes only when data is imported, so it carries an ETag. */
  readonly cache: 'release' | 'none';
  /** `text`: takes words a person wrote, so it is rate-limited and never logged. `import`: needs the server's key. */
  readonly guard: 'open' | 'text' | 'import';
}

const Bytes = Type.Unsafe<Uint8Array<ArrayBuffer>>({});

const get = { method: 'GET', status: 200, cache: 'release', guard: 'open' } as const;

export const routes = {
  searchOccupations: {
    ...get,
    path: '/occupations',
    summary: 'Find occupations by part of a name or job title; forgives one typo and missing å, ä, ö.',
    query: OccupationSearch,
    response: OccupationHits,
    errors: ['data/not-loaded'],
  },
  getOccupation: {
    ...get,
    path: '/occupations/{id}',
    summary: 'An occupation or occupation group: skills, related, chances, vacancies and pay.',
    params: OccupationParams,
    query: OccupationQuery,
    response: OccupationPage,
    errors: ['occupation/unknown', 'place/unknown', 'data/not-loaded'],
  },
  listGroups: {
    ...get,
    path: '/groups',
    summary: 'The SSYK 2012 level-4 groups in the order of their codes: what figures are for.',
    query: MapQuery,
    response: GroupList,
    errors: ['data/not-loaded'],
  },
  searchSkills: {
    ...get,
    path: '/skills',
    summary: 'Find skills by part of a label.',
    query: SkillSearch,
    response: SkillHits,
    errors: ['scheme/not-loaded', 'data/not-loaded'],
  },
  lookUpSkills: {
    ...get,
    path: '/skills/labels',
    summary: 'Labels of skills whose ids are known.',
    query: SkillLookup,
    response: SkillLabels,
    errors: ['data/not-loaded'],
  },
  recogniseSkills: {
    method: 'POST',
    path: '/skills',
    summary: 'Recognise skills and occupations in texts; nothing of them is stored or logged.',
    body: RecogniseBody,
    response: Recognised,
    status: 200,
    errors: ['scheme/not-loaded', 'data/not-loaded', 'request/too-many', 'request/too-large'],
    cache: 'none',
    guard: 'text',
  },
  streamSkills: {
    method: 'POST',
    path: '/skills',
    summary: 'Recognise skills and occupations in many texts; one line of JSON for each, in their order.',
    body: StreamBody,
    response: RecognisedText,
    lines: true,
    status: 200,
    errors: ['scheme/not-loaded', 'data/not-loaded', 'request/too-many', 'request/too-large'],
    cache: 'none',
    guard: 'text',
  },
  readDocument: {
    method: 'POST',
    path: '/documents',
    summary:
      'Recognise skills and occupations in a CV or other document: PDF, DOCX, plain text or JSON Resume, at most 5 MB and 50 pages; it is read in memory and not kept.',
    query: DocumentQuery,
    body: Bytes,
    takes: documentTypes,
    response: RecognisedDocument,
    status: 200,
    errors: [
      'document/empty',
      'document/unknown-type',
      'document/not-a-resume',
      'document/damaged',
      'document/encrypted',
      'document/no-text',
      'document/too-many-pages',
      'document/too-much-text',
      'document/too-heavy',
      'document/busy',
      'scheme/not-loaded',
      'data/not-loaded',
      'request/media-type',
      'request/too-many',
      'request/too-large',
    ],
    cache: 'none',
    guard: 'text',
  },
  listNextJobs: {
    ...get,
    path: '/next',
    summary: 'Next jobs for someone who comes from these occupations and has these skills.',
    query: NextQuery,
    response: NextJobs,
    errors: [
      'request/nothing-to-start-from',
      'occupation/unknown',
      'skill/unknown',
      'place/unknown',
      'data/not-loaded',
    ],
  },
  makePlan: {
    method: 'POST',
    path: '/plan',
    summary: 'Validation, courses, work and money to one or more goals; nothing of what is told is stored or logged.',
    body: PlanBody,
    response: Plan,
    status: 200,
    errors: [
      'request/nothing-to-start-from',
      'request/invalid-value',
      'occupation/unknown',
      'skill/unknown',
      'town/unknown',
      'data/not-loaded',
      'request/too-many',
      'request/too-large',
    ],
    cache: 'none',
    guard: 'text',
  },
  searchCourses: {
    ...get,
    path: '/courses',
    summary: 'Find courses by skill, occupation, place, distance, pace, start, level and words.',
    query: CourseSearch,
    response: CourseHits,
    errors: ['occupation/unknown', 'skill/unknown', 'town/unknown', 'data/not-loaded'],
  },
  getCourse: {
    ...get,
    path: '/courses/{id}',
    summary: 'A course offering: its text, what skills it gives and why, and its other occasions.',
    params: CourseParams,
    query: CourseQuery,
    response: CoursePage,
    errors: ['course/unknown', 'data/not-loaded'],
  },
  getCourseCalendar: {
    ...get,
    path: '/courses/{id}/calendar.ics',
    summary: 'Application and start dates of a course offering as a calendar file (RFC 5545).',
    params: CourseParams,
    query: CalendarQuery,
    response: Type.String(),
    media: 'text/calendar; charset=utf-8',
    errors: ['course/unknown', 'course/no-dates', 'data/not-loaded'],
  },
  listGaps: {
    ...get,
    path: '/gaps',
    summary: 'Openings without courses: skills of an occupation that no course within reach gives.',
    query: GapSearch,
    response: Gaps,
    errors: ['occupation/unknown', 'town/unknown', 'data/not-loaded'],
  },
  listRegions: {
    ...get,
    path: '/regions',
    summary: 'The regions (län).',
    query: MapQuery,
    response: RegionList,
    errors: ['data/not-loaded'],
  },
  getRegion: {
    ...get,
    path: '/regions/{code}',
    summary: 'A region: best and worst chances, vacancies, over- and under-represented occupations.',
    params: RegionParams,
    query: RegionQuery,
    response: RegionPage,
    errors: ['place/unknown', 'data/not-loaded'],
  },
  getMap: {
    ...get,
    path: '/map',
    summary: 'Shapes of the regions: polygons where a pack has them, else tiles.',
    query: MapQuery,
    response: RegionMap,
    errors: ['data/not-loaded'],
  },
  listSources: {
    ...get,
    path: '/sources',
    summary: 'The data that is loaded, where it comes from and what was left out.',
    query: SourcesQuery,
    response: Sources,
    errors: [],
  },
  getHealth: {
    ...get,
    path: '/health',
    summary: 'Whether the server is up and what it holds.',
    response: Health,
    cache: 'none',
    errors: [],
  },
  startImport: {
    method: 'POST',
    path: '/imports',
    summary: 'Import a folder on the server’s machine as a job.',
    body: ImportBody,
    response: ImportJob,
    status: 202,
    errors: ['import/not-allowed', 'import/already-running'],
    cache: 'none',
    guard: 'import',
  },
  getImport: {
    ...get,
    path: '/imports/{id}',
    summary: 'How an import is going.',
    params: ImportParams,
    response: ImportJob,
    cache: 'none',
    guard: 'import',
    errors: ['import/not-allowed', 'import/unknown'],
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
type Part<Name extends RouteName, Key extends string> =
  (typeof routes)[Name] extends Record<Key, infer Schema>
    ? Schema extends TSchema
      ? Static<Schema>
      : never
    : undefined;

/** What a route takes. */
export interface RouteInput<Name extends RouteName> {
  readonly params: Part<Name, 'params'>;
  readonly query: Part<Name, 'query'>;
  readonly body: Part<Name, 'body'>;
}
/** What a route answers; of one that answers line by line, a line. */
export type RouteOutput<Name extends RouteName> = Static<(typeof routes)[Name]['response']>;
/** Routes that answer line by line. */
export type LinesRoute = {
  [Name in RouteName]: (typeof routes)[Name] extends { readonly lines: true } ? Name : never;
}[RouteName];
/** Media type of an answer line by line. */
export const linesMedia = 'application/x-ndjson';
