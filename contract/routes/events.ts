import Type from 'typebox';
import { EventsFileQuery, EventsQuery, OwnEvents } from '../events.ts';
import type { Route } from '../route.ts';

const personal = { method: 'GET', status: 200, cache: 'none', guard: 'person' } as const;

export const eventsRoutes = {
  listEvents: {
    ...personal,
    path: '/events',
    summary: 'Who has read or changed what is hers, and when, the latest first.',
    query: EventsQuery,
    response: OwnEvents,
    errors: ['access/signed-out', 'access/not-found'],
  },
  downloadEvents: {
    ...personal,
    limit: 'export',
    path: '/events.csv',
    summary: 'The same as a table for spreadsheets, all of it.',
    query: EventsFileQuery,
    response: Type.String(),
    media: 'text/csv; charset=utf-8',
    errors: ['access/signed-out', 'access/cross-site', 'access/not-found'],
  },
} as const satisfies Record<string, Route>;
