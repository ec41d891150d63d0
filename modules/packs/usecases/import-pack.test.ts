import { setImmediate as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '#db/open-database.ts';
import type { Pack } from '#sources/pack.ts';
import { type Platform, platform } from '#test/composed.ts';
import { emptyDatabase } from '#test/database.ts';
import { releasesIn, strayRows } from '#test/releases.ts';
import { smallLand } from '#test/small-land.ts';
import { importsInto, payOf, toldPack, vacanciesIn } from '#test/told-pack.ts';
import { importPack } from './import-pack.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

describe('importing a pack', () => {
  test('makes a release of each dataset active, and records one event', async () => {
    const report = await imported(
      toldPack('first', { pay: () => payOf('7212', '8131'), vacancies: () => vacanciesIn(3) }),
    );
    expect(report.datasets).toEqual([
      { dataset: 'pay', outcome: 'imported', records: 2, leftOut: {} },
      { dataset: 'vacancies', outcome: 'imported', records: 3, leftOut: {} },
    ]);
    expect(await releasesIn(database)).toEqual(['pay of first: active', 'vacancies of first: active']);
    expect(await events()).toEqual([{ act: 'pack.import', subject_id: 'first', fields: ['pay', 'vacancies'] }]);
  });

  test('again changes nothing: no release, no event, no row', async () => {
    const land = await platform();
    await land.take(smallLand);
    const before = await everyRelease();
    const { datasets } = await land.take(smallLand);
    expect(new Set(datasets.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
    expect(await everyRelease()).toEqual(before);
    expect(await events()).toHaveLength(1);
  });

  test('with one file changed loads that dataset only', async () => {
    const land = await platform();
    await land.take(smallLand);
    const { datasets } = await land.take({ ...smallLand, 'pay.csv': raised });
    expect(datasets.filter(({ outcome }) => outcome === 'imported').map(({ dataset }) => dataset)).toEqual(['pay']);
    expect((await releasesIn(database)).filter((release) => release.startsWith('pay'))).toEqual([
      'pay of small-land: retired',
      'pay of small-land: active',
    ]);
  });

  test('that was imported before a newer one makes it active again without reading it', async () => {
    const first = toldPack('first', { pay: () => payOf('7212', '8131') });
    await imported(first);
    await imported(toldPack('second', { pay: () => payOf('7212') }));
    const unreadable = toldPack('first', {
      pay: () => {
        throw new Error('read again');
      },
    });
    expect((await imported(unreadable)).datasets).toEqual([
      { dataset: 'pay', outcome: 'imported', records: 2, leftOut: {} },
    ]);
    expect(await releasesIn(database)).toEqual(['pay of first: active', 'pay of second: retired']);
    expect(await events()).toHaveLength(3);
  });
});

describe('made-up data', () => {
  const madeUp = toldPack(
    'made-up',
    { pay: () => payOf('7212'), vacancies: () => vacanciesIn(1) },
    { synthetic: true },
  );

  test('gives way to real data of the same dataset and never takes its place', async () => {
    await imported(madeUp);
    await imported(toldPack('real', { pay: () => payOf('7212') }));
    expect((await imported(madeUp)).datasets).toMatchObject([
      { dataset: 'pay', outcome: 'superseded-by-real' },
      { dataset: 'vacancies', outcome: 'unchanged' },
    ]);
    expect(await releasesIn(database)).toEqual([
      'pay of made-up: retired',
      'vacancies of made-up: active',
      'pay of real: active',
    ]);
  });

  test('does not take its place either when the real data comes while it is being loaded', async () => {
    const slow = toldPack(
      'made-up',
      {
        pay: async function* () {
          await imported(toldPack('real', { pay: () => payOf('7212') }));
          yield* payOf('7212');
        },
      },
      { synthetic: true },
    );
    expect((await imported(slow)).datasets).toMatchObject([{ outcome: 'superseded-by-real', records: 0 }]);
    expect(await releasesIn(database)).toEqual(['pay of real: active']);
    expect(await strayRows(database)).toBe(0);
    expect(await events()).toHaveLength(1);
  });
});

test('of several servers that import the same at once one is first, and nothing is left of the others', async () => {
  const same = toldPack('starter', { pay: () => payOf('7212'), vacancies: () => vacanciesIn(1) });
  const reports = await Promise.all(Array.from({ length: 6 }, () => imported(same)));
  const outcomes = reports.map(({ datasets }) => datasets.map(({ outcome }) => outcome));
  expect(outcomes.filter(([pay]) => pay === 'imported')).toEqual([['imported', 'imported']]);
  expect(outcomes.filter(([pay]) => pay === 'unchanged')).toEqual(
    Array.from({ length: 5 }, () => ['unchanged', 'unchanged']),
  );
  expect(await releasesIn(database)).toEqual(['pay of starter: active', 'vacancies of starter: active']);
  expect(await strayRows(database)).toBe(0);
  expect(await events()).toHaveLength(1);
});

describe('while a large pack is being imported', () => {
  test('no transaction holds more than 2 000 records', async () => {
    const steps: number[] = [];
    await importPack(toldPack('large', { vacancies: () => vacanciesIn(4500) }), importsInto(database), ({ records }) =>
      steps.push(records),
    );
    expect(steps).toEqual([2000, 4000, 4500]);
  });

  test('others are answered, from the data that was there', async () => {
    const land: Platform = await platform();
    await land.take(smallLand);
    const during = { importing: true };
    const done = imported(toldPack('large', { vacancies: () => vacanciesIn(50_000) })).finally(() => {
      during.importing = false;
    });
    let answered = 0;
    while (during.importing) {
      const { vacancies } = await land.answer('getRegion', { params: { code: '22' } });
      expect(vacancies).toBe(100);
      if (during.importing) answered++;
      // As the next request would, it comes from outside.
      await pause();
    }
    await done;
    expect(answered).toBeGreaterThanOrEqual(10);
  });
});

const raised = smallLand['pay.csv'].replace('33000', '33500');

function imported(pack: Pack) {
  return importPack(pack, importsInto(database));
}

function everyRelease() {
  return database.kysely.selectFrom('release').selectAll().orderBy('release_id').execute();
}

function events() {
  return database.kysely.selectFrom('event').select(['act', 'subject_id', 'fields']).orderBy('event_id').execute();
}
