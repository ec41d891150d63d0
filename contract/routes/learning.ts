import Type from 'typebox';
import {
  CalendarQuery,
  CourseHits,
  CoursePage,
  CourseParams,
  CourseQuery,
  CourseSearch,
  CoursesBySkill,
  CoursesBySkillSearch,
} from '../courses.ts';
import { GapSearch, Gaps } from '../gaps.ts';
import { get, type Route } from '../route.ts';

export const learningRoutes = {
  searchCourses: {
    ...get,
    path: '/courses',
    summary: 'Find courses by skill, occupation, place, distance, pace, start, level and words.',
    query: CourseSearch,
    response: CourseHits,
    errors: ['request/invalid-value', 'occupation/unknown', 'skill/unknown', 'town/unknown', 'data/not-loaded'],
  },
  listCoursesBySkill: {
    ...get,
    path: '/skills/courses',
    summary: 'For each of some skills, the courses within reach that give it.',
    query: CoursesBySkillSearch,
    response: CoursesBySkill,
    errors: ['skill/unknown', 'town/unknown', 'data/not-loaded'],
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
  downloadGaps: {
    ...get,
    path: '/gaps.csv',
    summary:
      'The same as a table, one row for each skill of an occupation group (RFC 4180, UTF-8 with a byte order mark); separated by semicolons in Swedish, as spreadsheets there expect.',
    query: GapSearch,
    response: Type.String(),
    media: 'text/csv; charset=utf-8',
    errors: ['occupation/unknown', 'town/unknown', 'data/not-loaded'],
  },
} as const satisfies Record<string, Route>;
