import { beforeEach, expect, test } from 'vitest';
import type { Database } from '#db/open-database.ts';
import { emptyDatabase } from '#test/database.ts';
import { releasesIn, strayRows } from '#test/releases.ts';
import { importsInto, payOf, toldPack } from '#test/told-pack.ts';
import { importPack } from './import-pack.ts';
import { sweepAbandoned } from './sweep-abandoned.ts';

const noon = new Date('2026-03-01T12:00:00Z');

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
  await importPack(toldPack('whole', { pay: () => payOf('7212') }), importsInto(database));
});

test('whoever is alone removes what a cut-off import left, however fresh', async () => {
  await cutOff(noon);
  expect(await swept({ alone: true })).toBe(1);
  expect(await releasesIn(database)).toEqual(['pay of whole: active']);
  expect(await payRows()).toEqual(['7212']);
});

test('beside other servers a fresh one is spared: it may be theirs and under way', async () => {
  await cutOff(minutesBefore(4));
  expect(await swept({ alone: false })).toBe(0);
  expect(await releasesIn(database)).toEqual(['pay of whole: active', 'pay of cut-off: loading']);
});

test('beside other servers one that nobody has touched for five minutes is removed', async () => {
  await cutOff(minutesBefore(6));
  expect(await swept({ alone: false })).toBe(1);
  expect(await releasesIn(database)).toEqual(['pay of whole: active']);
});

test('where nothing was cut off nothing is removed', async () => {
  expect(await swept({ alone: true })).toBe(0);
  expect(await payRows()).toEqual(['7212']);
});

function minutesBefore(minutes: number): Date {
  return new Date(noon.getTime() - minutes * 60_000);
}

function swept({ alone }: { alone: boolean }): Promise<number> {
  return sweepAbandoned(
    importsInto(database, () => noon),
    alone,
  );
}

async function payRows(): Promise<readonly string[]> {
  expect(await strayRows(database)).toBe(0);
  const rows = await database.kysely.selectFrom('pay').select('ssyk').orderBy('ssyk').execute();
  return rows.map(({ ssyk }) => ssyk);
}

/** What a process that died in the middle leaves: a loading release, last touched then, and some of its rows. */
async function cutOff(touched: Date): Promise<void> {
  const { kysely } = database;
  const { release_id } = await kysely
    .insertInto('release')
    .values({
      dataset: 'pay',
      pack_id: 'cut-off',
      pack_title: 'cut-off',
      synthetic: false,
      fingerprint: 'cut-off/pay',
      files: '[]',
      state: 'loading',
      records: 1,
      left_out: '{}',
      started_at: touched,
      touched_at: touched,
      activated_at: null,
    })
    .returning('release_id')
    .executeTakeFirstOrThrow();
  await kysely
    .insertInto('pay')
    .values({ release_id, ssyk: '8131', p10: null, median: 1, p90: null, year: null })
    .execute();
}
