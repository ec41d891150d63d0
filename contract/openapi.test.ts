import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isPlainDate } from '#kit/plain-date.ts';
import { openapi } from './openapi.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: object }[];
  readonly requestBody?: { content: Record<string, { schema: object }> };
  readonly responses: Record<string, { description: string; content: Record<string, { schema: object }> }>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, object> };
}

// As others read it: through JSON.
const document = JSON.parse(JSON.stringify(openapi('0.1.0'))) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

const table = Object.entries(routes) as [string, Route][];
const lines = table.filter(([, route]) => route.lines);
/** Routes that answer in another format than JSON, or in another too. */
const media = new Map(
  table.map(([name, route]) => {
    const twin = lines.some(([, { method, path }]) => method === route.method && path === route.path);
    return [name, [route.media ?? 'application/json', ...(twin ? ['application/x-ndjson'] : [])]];
  }),
);

test('it is OpenAPI 3.1 and has every route once; those that answer line by line are a media type of their own', () => {
  expect(document.openapi).toMatch(/^3\.1\.\d$/);
  const names = table.filter(([, route]) => !route.lines).map(([name]) => name);
  expect(operations.map(({ operation }) => operation.operationId).toSorted()).toEqual(names.toSorted());
});

describe.each(operations)('$method $path', ({ path, operation }) => {
  test('its parameters in the path are the declared ones, and required', () => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = operation.parameters.filter((parameter) => parameter.in === 'path');
    expect(declared.map(({ name }) => name)).toEqual(inPath);
    expect(declared.every(({ required }) => required)).toBe(true);
    const names = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('it says what it does, what it answers and how it refuses', () => {
    expect(operation.summary).toMatch(/^\p{Lu}.*\.$/u);
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['400', '500']));
    for (const [status, { description, content }] of Object.entries(operation.responses)) {
      expect(description).not.toBe('');
      expect(Object.keys(content)).toEqual(
        Number(status) < 400 ? media.get(operation.operationId) : ['application/problem+json'],
      );
    }
  });

  test('every schema in it is JSON Schema 2020-12, and every reference leads somewhere', () => {
    const ajv = new Ajv2020({ strict: true, strictTuples: false, allErrors: true, formats: { date: isPlainDate } });
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      ajv.addSchema(schema, `#/components/schemas/${name}`);
    }
    const answers = Object.values(operation.responses).flatMap(({ content }) => Object.values(content));
    const asked = Object.values(operation.requestBody?.content ?? {});
    const schemas = [...operation.parameters, ...asked, ...answers].map(({ schema }) => schema);
    for (const schema of schemas) expect(() => ajv.compile(schema)).not.toThrow();
  });
});
