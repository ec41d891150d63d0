import { beforeEach, expect, test } from 'vitest';
import type { Database } from '#db/open-database.ts';
import type { DatasetName, SchemeRecord } from '#sources/records.ts';
import { emptyDatabase } from '#test/database.ts';
import { importsInto, payOf, toldPack } from '#test/told-pack.ts';
import { importPack } from '../usecases/import-pack.ts';
import { activeReleases } from './active-releases.ts';
import { releaseTag } from './release-tag.ts';

let database: Database;
beforeEach(async () => {
  database = await emptyDatabase();
});

test('the starter’s skills are in use beside ESCO, and out of use once the national taxonomy is there', async () => {
  await taken('starter', ['scheme:starter', 'pay'], { synthetic: true });
  await taken('esco', ['scheme:esco']);
  expect(await inUse()).toEqual({ pay: true, 'scheme:esco': true, 'scheme:starter': true });
  await taken('jobtech', ['scheme:jobtech']);
  expect(await inUse()).toEqual({ pay: true, 'scheme:esco': true, 'scheme:jobtech': true, 'scheme:starter': false });
});

test('made-up figures are in use until real ones of the same kind are, and no longer', async () => {
  await taken('starter', ['pay', 'scheme:ssyk-2012'], { synthetic: true });
  await taken('real', ['pay']);
  expect(await activeReleases(database.kysely)).toMatchObject([
    { dataset: 'pay', packId: 'real', synthetic: false, inUse: true },
    { dataset: 'scheme:ssyk-2012', packId: 'starter', synthetic: true, inUse: true },
  ]);
});

test('what is loading or retired is not active', async () => {
  await taken('first', ['pay']);
  await taken('second', ['pay']);
  await database.kysely.updateTable('release').set({ state: 'loading' }).where('pack_id', '=', 'second').execute();
  expect(await activeReleases(database.kysely)).toEqual([]);
});

test('the tag changes when, and only when, the active data does', async () => {
  const tags = [await tag()];
  for (const pack of ['first', 'first', 'second', 'first']) {
    await taken(pack, ['pay']);
    tags.push(await tag());
  }
  const [nothing, first, again, second, back] = tags;
  expect(again).toBe(first);
  expect(new Set([nothing, first, second, back]).size).toBe(4);
});

async function tag(): Promise<string> {
  return releaseTag(await activeReleases(database.kysely));
}

async function inUse(): Promise<Record<string, boolean>> {
  const releases = await activeReleases(database.kysely);
  return Object.fromEntries(releases.map((release) => [release.dataset, release.inUse]));
}

/** Imports a pack with a record or two in each of the datasets. */
async function taken(id: string, datasets: readonly DatasetName[], told?: { synthetic: boolean }): Promise<void> {
  const records = (name: DatasetName) => () => (name === 'pay' ? payOf('7212') : [concept]);
  const streams = Object.fromEntries(datasets.map((name) => [name, records(name)] as const));
  await importPack(toldPack(id, streams, told), importsInto(database));
}

const concept: SchemeRecord = { type: 'concept', id: 'one', kind: 'skill' };
