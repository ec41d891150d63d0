import fastify from 'fastify';
import { describe, expect, test } from 'vitest';
import { errors, Problem } from './errors.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

const table = Object.entries(routes) as [string, Route][];

test('no two routes share method and path, but one that answers line by line', () => {
  const addresses = table.map(
    ([, { method, path, lines }]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}${lines ? ' lines' : ''}`,
  );
  expect(new Set(addresses).size).toBe(addresses.length);
});

describe.each(table)('%s', (_, route) => {
  test('its schemas are ones the server can validate and write with', async () => {
    const app = fastify();
    app.route({
      method: route.method,
      url: route.path.replace(/\{(\w+)\}/g, ':$1'),
      schema: {
        ...(route.params === undefined ? {} : { params: route.params }),
        ...(route.query === undefined ? {} : { querystring: route.query }),
        ...(route.body === undefined ? {} : { body: route.body }),
        response: { [route.status]: route.response, '4xx': Problem },
      },
      handler: async () => ({}),
    });
    await app.ready();
    await app.close();
  });

  test('its refusals are listed once each and its reads do not change anything', () => {
    expect(new Set(route.errors).size).toBe(route.errors.length);
    for (const code of route.errors) expect(errors[code]).toBeDefined();
    if (route.method === 'GET') expect(route.body).toBeUndefined();
    if (route.cache === 'release') expect(route.method).toBe('GET');
  });
});
