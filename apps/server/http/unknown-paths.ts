import type { FastifyInstance } from 'fastify';
import { refusal } from '#contract/errors.ts';
import { routes } from '#contract/routes.ts';
import { closest } from '#kit/closest.ts';
import { refuse } from './refuse.ts';
import type { WebPages } from './web-pages.ts';

/** What no route takes: a page of the web client, or a problem that names the nearest path. */
export function unknownPaths(app: FastifyInstance, pages: WebPages): void {
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const isApi = path === '/api' || path.startsWith('/api/');
    if (!isApi && (request.method === 'GET' || request.method === 'HEAD')) {
      const page = await pages.send(path, request, reply);
      if (page !== undefined) return page;
    }
    const allowed = isApi ? methodsOf(path) : [];
    if (allowed.length > 0) {
      const details = { value: path, parameter: request.method, allowed };
      return refuse(request, reply.header('allow', allowed.join(', ')), refusal('route/method', details));
    }
    const nearest = isApi ? nearestPath(path, request.method) : undefined;
    const value = isApi && request.method !== 'GET' ? `${request.method} ${path}` : path;
    return refuse(request, reply, refusal('route/not-found', { value, ...(nearest === undefined ? {} : { nearest }) }));
  });
}

/** The methods that routes of the contract take at this very path. */
function methodsOf(path: string): readonly string[] {
  const given = path.replace(/\/$/, '').split('/');
  const here = Object.values(routes).filter((route) => {
    const segments = `/api${route.path}`.split('/');
    return (
      segments.length === given.length &&
      segments.every((segment, at) => segment.startsWith('{') || segment === given[at])
    );
  });
  const methods = new Set<string>(here.map(({ method }) => method));
  return methods.has('GET') ? [...new Set(['GET', 'HEAD', ...methods])] : [...methods];
}

/** The path of the contract nearest to the one asked for, its parameters filled in as they were. */
function nearestPath(path: string, method: string): string | undefined {
  const given = path.split('/');
  const byPath = new Map<string, Set<string>>();
  for (const route of Object.values(routes)) {
    const segments = `/api${route.path}`.split('/');
    const filled = segments.map((segment, at) => (segment.startsWith('{') ? given[at] || segment : segment)).join('/');
    byPath.set(filled, (byPath.get(filled) ?? new Set()).add(route.method));
  }
  const nearest = closest(path, byPath.keys());
  if (nearest === undefined) return undefined;
  const methods = [...(byPath.get(nearest) ?? [])];
  const fits = methods.includes(method) || (method === 'HEAD' && methods.includes('GET'));
  return fits ? nearest : `${methods.join(', ')} ${nearest}`;
}
