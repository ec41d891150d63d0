import type { FastifyInstance } from 'fastify';

/** One line per request: the route's pattern, never the address, its query, the content or who asked. */
export function requestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ method, route: routeOptions.url ?? '(none)', status: reply.statusCode, ms }, 'request');
  });
}
