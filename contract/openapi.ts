import { type ErrorCode, errors, Problem } from './errors.ts';
import type { Route } from './route.ts';
import { linesMedia, routes } from './routes.ts';

const table: readonly (readonly [string, Route])[] = Object.entries(routes);

/** The OpenAPI 3.1 document of the route table. */
export function openapi(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, route] of table) {
    // Beside another of the same address it is the same operation, answered in another media type.
    if (route.lines) continue;
    const path = `/api${route.path}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vidare',
      version,
      description: 'Skills supply and lifelong learning in a region.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: {
      schemas: { Problem },
      securitySchemes: {
        serverKey: { type: 'http', scheme: 'bearer', description: 'The key in the server’s data folder.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-vidare-session',
          description: 'Given at sign-in; on a machine of one’s own it is called vidare-session.',
        },
      },
    },
  };
}

function operation(name: string, route: Route): object {
  return {
    operationId: name,
    summary: route.summary,
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    ...(route.body === undefined ? {} : { requestBody: { required: true, content: contentOf(route) } }),
    responses: { [route.status]: answerOf(route), ...refusals(route) },
    ...(route.guard === 'import' ? { security: [{ serverKey: [] }] } : {}),
    ...(route.guard === 'person' ? { security: [{ session: [] }] } : {}),
  };
}

/** The route that answers the same line by line. */
function twinOf({ method, path }: Route): Route | undefined {
  return table.find(([, route]) => route.lines && route.method === method && route.path === path)?.[1];
}

function contentOf(route: Route): object {
  // Bytes have no schema in OpenAPI 3.1.
  if (route.takes !== undefined) return Object.fromEntries(route.takes.map((media) => [media, { schema: {} }]));
  const twin = twinOf(route);
  return { 'application/json': { schema: twin === undefined ? route.body : { anyOf: [route.body, twin.body] } } };
}

function answerOf(route: Route): object {
  const whole = { [route.media ?? 'application/json']: { schema: route.response } };
  const twin = twinOf(route);
  const content = twin === undefined ? whole : { ...whole, [linesMedia]: { schema: twin.response } };
  return { description: 'Answer', content };
}

function parameters(schema: Route['query'], where: 'path' | 'query'): object[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, { description?: string }>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(property.description === undefined ? {} : { description: property.description }),
    schema: property,
  }));
}

function refusals(route: Route): Record<string, object> {
  const always: readonly ErrorCode[] = [
    'request/invalid-value',
    'request/unknown-parameter',
    'server/starting',
    'server/database-away',
    'server/busy',
    'server/broken',
    ...(route.guard === 'person' && route.limit !== 'never' ? (['request/too-many'] as const) : []),
  ];
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of [...route.errors, ...always]) {
    byStatus.set(errors[code].status, [...(byStatus.get(errors[code].status) ?? []), code]);
  }
  const problem = { $ref: '#/components/schemas/Problem' };
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [status, answer(codes.join(', '), 'application/problem+json', problem)]),
  );
}

function answer(description: string, media: string, schema: object): object {
  return { description, content: { [media]: { schema } } };
}
