import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '#db/open-database.ts';
import type { Pack } from '#sources/pack.ts';
import { platform } from '#test/composed.ts';
import { emptyDatabase } from '#test/database.ts';
import { releasesIn, strayRows } from '#test/releases.ts';
import { smallLand } from '#test/small-land.ts';
import { importsInto, payOf, toldPack, vacanciesIn } from '#test/told-pack.ts';
import { importPack } from './import-pack.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

describe('a damaged file', () => {
  test('in one dataset undoes the others too, and says file, row and field', async () => {
    const land = await platform();
    await land.take(smallLand);
    const before = await everyRelease();
    const damaged = {
      ...smallLand,
      'skills.csv': smallLand['skills.csv'].replace('Svetsning', 'Svetsteknik'),
      'vacancies.csv': smallLand['vacancies.csv'].replace('2221,SE,540', '2221,SE,många'),
    };
    await expect(land.take(damaged)).rejects.toMatchObject({
      name: 'SourceProblem',
      where: { file: 'vacancies.csv', row: 2, field: 'vacancies' },
    });
    expect(await everyRelease()).toEqual(before);
    expect(await strayRows(database)).toBe(0);
    const { hits } = await land.answer('searchSkills', { query: { q: 'svets' } });
    expect(hits[0]?.label.text).toBe('Svetsning');
  });

  test('found after thousands of records leaves none of them', async () => {
    await imported(toldPack('first', { vacancies: () => vacanciesIn(2) }));
    function* damaged() {
      yield* vacanciesIn(4500);
      throw new Error('damaged');
    }
    await expect(imported(toldPack('second', { pay: () => payOf('7212'), vacancies: damaged }))).rejects.toThrow(
      'damaged',
    );
    expect(await releasesIn(database)).toEqual(['vacancies of first: active']);
    expect(await strayRows(database)).toBe(0);
    expect(await database.kysely.selectFrom('vacancy_count').select('place').execute()).toHaveLength(2);
  });

  test('with a value that only the database refuses is told by its file', async () => {
    function* zero() {
      for (const pay of payOf('7212')) yield { ...pay, median: 0 };
    }
    await expect(imported(toldPack('zero', { pay: zero }))).rejects.toMatchObject({
      name: 'SourceProblem',
      where: { file: 'pay.csv' },
    });
    expect(await releasesIn(database)).toEqual([]);
  });

  test('that holds no record is not data: what was there stays', async () => {
    await imported(toldPack('first', { pay: () => payOf('7212') }));
    await expect(imported(toldPack('second', { pay: () => [] }))).rejects.toThrow(
      'pay.csv: expected at least one record, found none',
    );
    expect(await releasesIn(database)).toEqual(['pay of first: active']);
  });

  test('of which most leads outside the pack is refused; half is let through and counted', async () => {
    const land = await platform();
    const astray = (lines: string) => ({
      ...smallLand,
      'related.csv': `occupation,related,substitutability\n${lines}`,
    });
    await expect(land.take(astray('welder,juggler,\nwelder,diver,\nwelder,chemist,\n'))).rejects.toThrow(
      'related.csv: expected at least half of the references to lead to concepts in the pack, found 67 % that lead outside it',
    );
    expect(await releasesIn(database)).toEqual([]);
    const { datasets } = await land.take(astray('welder,juggler,\nwelder,chemist,\n'));
    expect(datasets.find(({ dataset }) => dataset === 'scheme:starter')?.leftOut).toEqual({ 'related.csv': 1 });
  });

  test('whoever stops an import undoes it', async () => {
    const stop = () => {
      throw new Error('stopped');
    };
    await expect(
      importPack(toldPack('first', { pay: () => payOf('7212') }), importsInto(database), stop),
    ).rejects.toThrow('stopped');
    expect(await releasesIn(database)).toEqual([]);
    expect(await strayRows(database)).toBe(0);
  });
});

function imported(pack: Pack) {
  return importPack(pack, importsInto(database));
}

function everyRelease() {
  return database.kysely.selectFrom('release').selectAll().orderBy('release_id').execute();
}
