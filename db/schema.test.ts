import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { workerDatabase } from '#test/database.ts';
import { dumpSchema } from './dump-schema.ts';

test('migrations make the schema that schema.sql says, whatever the server', async () => {
  const { kysely } = await workerDatabase();
  const written = await readFile(new URL('schema.sql', import.meta.url), 'utf8');
  expect(await dumpSchema(kysely)).toBe(written);
});

test('every table has its page, and every page its table', async () => {
  const { kysely } = await workerDatabase();
  const pages = await readdir(new URL('tables/', import.meta.url));
  const tables = await kysely.introspection.getTables();
  const names = tables
    .filter(({ schema }) => schema === 'public')
    .map(({ name }) => name)
    .toSorted();
  expect(pages.map((page) => page.replace('.md', '')).toSorted()).toEqual(names);
});

test('every column is explained on its table’s page', async () => {
  const { kysely } = await workerDatabase();
  const tables = (await kysely.introspection.getTables()).filter(({ schema }) => schema === 'public');
  const unexplained: string[] = [];
  for (const { name, columns } of tables) {
    const page = await readFile(new URL(`tables/${name}.md`, import.meta.url), 'utf8');
    for (const column of columns) if (!page.includes(`\`${column.name}\``)) unexplained.push(`${name}.${column.name}`);
  }
  expect(unexplained).toEqual([]);
});
