import { expect, test } from 'vitest';
import { freshDatabase, serverUrl, workerDatabase } from '#test/database.ts';
import { dumpSchema } from './dump-schema.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';

test('migrating a second time finds nothing to do', async () => {
  const { kysely } = await workerDatabase();
  const before = await dumpSchema(kysely);
  await migrate(kysely);
  expect(await dumpSchema(kysely)).toBe(before);
});

test.skipIf(serverUrl === undefined)(
  'several servers that start at once on an empty database all find the schema',
  async () => {
    const url = await freshDatabase(serverUrl ?? '');
    const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ url })));
    const schemas = await Promise.all(opened.map(({ kysely }) => dumpSchema(kysely)));
    await Promise.all(opened.map((database) => database.close()));
    expect(new Set(schemas).size).toBe(1);
    expect(schemas[0]).toContain('create table release');
  },
);
