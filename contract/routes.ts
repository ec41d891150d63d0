import type { Static, TSchema } from 'typebox';
import type { Route } from './route.ts';
import { accessRoutes } from './routes/access.ts';
import { administrationRoutes } from './routes/administration.ts';
import { consentsRoutes } from './routes/consents.ts';
import { eventsRoutes } from './routes/events.ts';
import { invitationsRoutes } from './routes/invitations.ts';
import { labourmarketRoutes } from './routes/labourmarket.ts';
import { learningRoutes } from './routes/learning.ts';
import { organisationsRoutes } from './routes/organisations.ts';
import { pathwaysRoutes } from './routes/pathways.ts';
import { platformRoutes } from './routes/platform.ts';
import { profilesRoutes } from './routes/profiles.ts';
import { sharesRoutes } from './routes/shares.ts';
import { taxonomyRoutes } from './routes/taxonomy.ts';
import { waysInRoutes } from './routes/ways-in.ts';

/** Every route of the API, from each capability's own table. */
export const routes = {
  ...taxonomyRoutes,
  ...labourmarketRoutes,
  ...learningRoutes,
  ...pathwaysRoutes,
  ...platformRoutes,
  ...accessRoutes,
  ...waysInRoutes,
  ...profilesRoutes,
  ...sharesRoutes,
  ...eventsRoutes,
  ...consentsRoutes,
  ...organisationsRoutes,
  ...invitationsRoutes,
  ...administrationRoutes,
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
/** Routes that answer only somebody signed in. */
export type PersonRoute = {
  [Name in RouteName]: (typeof routes)[Name] extends { readonly guard: 'person' } ? Name : never;
}[RouteName];
/** Routes that read, give or take away the session's cookie. */
export type SessionRoute = {
  [Name in RouteName]: (typeof routes)[Name] extends { readonly guard: 'session' } ? Name : never;
}[RouteName];
/** Routes that answer whoever has a link's token. */
export type LinkRoute = {
  [Name in RouteName]: (typeof routes)[Name] extends { readonly guard: 'link' } ? Name : never;
}[RouteName];
/** Media type of an answer line by line. */
export const linesMedia = 'application/x-ndjson';
