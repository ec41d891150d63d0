import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Handlers } from '#contract/handlers.ts';
import { openapi } from '#contract/openapi.ts';
import { acceptLines } from './accept-lines.ts';
import { answerBrokenRequest } from './answer-broken-request.ts';
import { answerError, answerErrors } from './answer-errors.ts';
import { type Limits, usualLimits } from './limits.ts';
import { pageHeads } from './page-head.ts';
import type { PersonalRequests } from './personal-requests.ts';
import { registerRoutes } from './register-routes.ts';
import { requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { unknownPaths } from './unknown-paths.ts';
import { webPages } from './web-pages.ts';

/** What may be counted of an answer: the route's pattern, nothing of who asked or for what. */
export interface Answered {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

export interface AppOptions extends Partial<Limits> {
  /** The handlers there are now; a route that has none answers `server/starting`. */
  readonly handlers: () => Partial<Handlers>;
  /** Changes when, and only when, the data that answers does. */
  readonly releaseTag: () => string;
  /** What a caller must show to start an import. */
  readonly importKey: string;
  readonly version: string;
  /** The address it will listen on. */
  readonly host: string;
  /** Who holds a session's token; undefined until the database is open. */
  readonly actorOf?: PersonalRequests['actorOf'];
  /** The built web client; undefined for the API alone. */
  readonly webFolder?: string;
  /** Proxies in front whose X-Forwarded-For is believed. */
  readonly trustProxy?: string | undefined;
  /** The address that the site is known by. */
  readonly publicUrl?: string | undefined;
  /** Told of every answer when it is sent. */
  readonly onAnswered?: (answer: Answered) => void;
  /** Where log lines go; nowhere when absent. */
  readonly log?: { write(line: string): void };
}

/** The HTTP server of the contract, not yet listening. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: options.log === undefined ? false : { level: 'info', base: null, stream: options.log },
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: requestId,
    bodyLimit: 16 * 1024,
    trustProxy: options.trustProxy ?? false,
    // A person with two hundred ESCO skills has them all in her address.
    http: { maxHeaderSize: 64 * 1024 },
    clientErrorHandler: answerBrokenRequest,
    // ESCO ids are whole addresses.
    routerOptions: { maxParamLength: 1000, ignoreTrailingSlash: true },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, useDefaults: true, allErrors: false } },
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    forceCloseConnections: 'idle',
  });
  app.removeContentTypeParser('text/plain');
  app.addConstraintStrategy(acceptLines);
  answerErrors(app);
  await securityHeaders(app, options);
  if (options.log !== undefined) requestLog(app);
  if (options.onAnswered !== undefined) tellAnswers(app, options.onAnswered);
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await app.register(rateLimit, { global: false, errorResponseBuilder: tooMany });
  registerRoutes(app, {
    ...usualLimits,
    ...options,
    edition: () => `${options.version} ${options.releaseTag()}`,
    actorOf: options.actorOf ?? (() => undefined),
    publicUrl: options.publicUrl,
  });
  serveOpenapi(app, options.version);
  unknownPaths(app, await webPages(app, options.webFolder, pageHeads(options.handlers, options.publicUrl)));
  await app.ready();
  return app;
}

/** The caller's own id when it is fit to be logged, else a new one. */
function requestId(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

function tooMany(_request: unknown, { ttl }: { ttl: number }): Error {
  return Object.assign(new Error('too many requests'), { statusCode: 429, seconds: Math.ceil(ttl / 1000) });
}

function serveOpenapi(app: FastifyInstance, version: string): void {
  const content = JSON.stringify(openapi(version));
  app.get('/openapi.json', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('application/json').send(content),
  );
}

function tellAnswers(app: FastifyInstance, onAnswered: (answer: Answered) => void): void {
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const route = routeOptions.url ?? '(none)';
    onAnswered({ method, route, status: reply.statusCode, seconds: reply.elapsedTime / 1000 });
  });
}
