import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { type Refusal, refusal } from '#contract/errors.ts';
import type { Handlers, RequestContext } from '#contract/handlers.ts';
import type { Route } from '#contract/route.ts';
import { linesMedia, type RouteName, routes } from '#contract/routes.ts';
import { shape } from '#contract/schemas.ts';
import type { Result } from '#kit/result.ts';
import { isFromHere, showsKey } from './guards.ts';
import { languageOf } from './language-of.ts';
import { type Limits, limitOf, personalLimits } from './limits.ts';
import { cookieCheck } from './made-up-cookies.ts';
import { type PersonalRequests, personalContext, personalGuard } from './personal-requests.ts';
import { readQuery } from './read-query.ts';
import { refuse, refuseForNow } from './refuse.ts';
import { releaseEtag } from './release-etag.ts';
import { textBudget } from './text-budget.ts';

export interface RouteDependencies extends PersonalRequests, Limits {
  /** The handlers there are now; a route that has none answers `server/starting`. */
  readonly handlers: () => Partial<Handlers>;
  /** Changes when answers of `cache: 'release'` routes may. */
  readonly edition: () => string;
  readonly importKey: string;
  readonly secondsToWait: ReturnType<typeof textBudget>;
  readonly personalLimits: ReturnType<typeof personalLimits>;
}

type RouteOptions = Omit<RouteDependencies, 'secondsToWait' | 'personalLimits' | 'cookies'>;

/** A handler whose types the route's schemas vouch for at the edge. */
type AnyHandler = (
  input: { readonly params: unknown; readonly query: unknown; readonly body: unknown },
  context: RequestContext,
) => Promise<Result<unknown, Refusal>>;

const bodyLimits = {
  text: 5 * 1024 * 1024,
  import: 16 * 1024,
  open: 16 * 1024,
  session: 16 * 1024,
  person: 256 * 1024,
  link: 16 * 1024,
} as const;
/** What recognising a CV takes many times over, and one address cannot fill the server with. */
const textBytesPerMinute = 5 * 1024 * 1024;
const noParameters = shape({});

/** Registers every route of the contract. */
export function registerRoutes(app: FastifyInstance, options: RouteOptions): void {
  const dependencies = {
    ...options,
    secondsToWait: textBudget(textBytesPerMinute),
    personalLimits: personalLimits(app, options),
    cookies: cookieCheck(options.madeUpPerMinute),
  };
  for (const name of Object.keys(routes) as RouteName[]) {
    const { takes }: Route = routes[name];
    if (takes === undefined) registerRoute(app, name, dependencies);
    else void app.register(async (apart) => registerRoute(takeBytes(apart, takes), name, dependencies));
  }
}

/** Within this scope bodies of these types, and no others, are given as bytes. */
function takeBytes(apart: FastifyInstance, types: readonly string[]): FastifyInstance {
  apart.removeAllContentTypeParsers();
  apart.addContentTypeParser([...types], { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  return apart;
}

function registerRoute(app: FastifyInstance, name: RouteName, dependencies: RouteDependencies): void {
  const route: Route = routes[name];
  const current = () => dependencies.handlers()[name] as AnyHandler | undefined;
  app.route({
    method: route.method,
    url: `/api${route.path.replace(/\{(\w+)\}/g, ':$1')}`,
    schema: schemasOf(route),
    bodyLimit: bodyLimits[route.guard],
    config: {
      ...limitOf(route, dependencies),
      ...(route.takes === undefined ? {} : { takes: route.takes }),
    },
    ...(route.lines ? { constraints: { accept: linesMedia } } : {}),
    onRequest: guardsOf(route, dependencies),
    preValidation: async (request) => {
      request.query = readQuery(route.query, request.query);
    },
    preHandler: preHandlers(route, dependencies, () => current() !== undefined),
    handler: async (request, reply) => {
      const handler = current();
      if (handler === undefined) return refuse(request, reply, refusal('server/starting'));
      const result = await handler(inputOf(request), contextOf(route, dependencies, { request, reply }));
      if (!result.ok) return refuse(request, reply.removeHeader('etag'), result.error);
      if (route.lines) return sendLines(reply, result.value as AsyncIterable<unknown>);
      if (route.media !== undefined) reply.type(route.media);
      return reply.code(route.status).send(result.value);
    },
  });
}

function schemasOf({ params, body, query = noParameters, response, status, media, takes, lines }: Route) {
  return {
    ...(params === undefined ? {} : { params }),
    ...(body === undefined || takes !== undefined ? {} : { body }),
    querystring: query,
    // A text in another format, or made of lines, is sent as it is.
    ...(media === undefined && !lines ? { response: { [status]: response } } : {}),
  };
}

/** A line of JSON for each item, no faster than the reader takes them; one who leaves ends it. */
function sendLines(reply: FastifyReply, items: AsyncIterable<unknown>): FastifyReply {
  return reply.type(linesMedia).send(Readable.from(jsonLines(items), { highWaterMark: 16 }));
}

async function* jsonLines(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`;
}

function inputOf({ params, query, body }: FastifyRequest) {
  return { params, query, body };
}

function isPersonal({ guard }: Route): boolean {
  return guard === 'session' || guard === 'person';
}

function contextOf(
  route: Route,
  dependencies: RouteDependencies,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): RequestContext {
  return isPersonal(route) ? personalContext(request, reply, dependencies) : { language: languageOf(request) };
}

function guardsOf(route: Route, dependencies: RouteDependencies) {
  const { importKey, secondsToWait } = dependencies;
  if (route.guard === 'import') return [importGuard(importKey)];
  if (route.guard === 'open' || route.guard === 'link') return [];
  if (isPersonal(route)) return [personalGuard(route, dependencies), ...dependencies.personalLimits(route)];
  return [
    async (request: FastifyRequest, reply: FastifyReply) => {
      const seconds = showsKey(request, importKey) ? 0 : secondsToWait(request, bodyLimits.text);
      if (seconds === 0) return undefined;
      return refuseForNow(request, reply, seconds);
    },
  ];
}

function importGuard(key: string) {
  return async (request: FastifyRequest, reply: Parameters<typeof refuse>[1]) =>
    isFromHere(request) && showsKey(request, key) ? undefined : refuse(request, reply, refusal('import/not-allowed'));
}

function preHandlers(route: Route, { edition }: RouteDependencies, ready: () => boolean): preHandlerAsyncHookHandler[] {
  const tag = releaseEtag(edition);
  if (route.cache === 'release') return [async (request, reply) => (ready() ? tag(request, reply) : undefined)];
  return [
    async (_request, reply) => {
      reply.headers({ 'cache-control': 'no-store', vary: 'Accept-Language' });
    },
  ];
}
