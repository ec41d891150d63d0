import { type ErrorCode, errors, Problem } from './errors.ts';
import { type Route, routes } from './routes.ts';

/** The OpenAPI 3.1 document of the route table. */
export function openapi(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, route] of Object.entries(routes) as [string, Route][]) {
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
      },
    },
  };
}

function operation(name: string, route: Route): object {
  return {
    operationId: name,
    summary: route.summary,
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    responses: {
      [route.status]: answer('Answer', route.media ?? 'application/json', route.response),
      ...refusals(route),
    },
    ...(route.guard === 'import' ? { security: [{ serverKey: [] }] } : {}),
  };
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
  const always: readonly ErrorCode[] = ['request/invalid-value', 'request/unknown-parameter', 'server/broken'];
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
