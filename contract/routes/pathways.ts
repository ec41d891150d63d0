import { NextJobs, NextQuery } from '../next.ts';
import { Plan } from '../plan.ts';
import { PlanBody } from '../plan-request.ts';
import { get, type Route } from '../route.ts';

export const pathwaysRoutes = {
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
} as const satisfies Record<string, Route>;
