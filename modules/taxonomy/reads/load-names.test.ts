import { expect, test } from 'vitest';
import { importPack } from '#modules/packs/index.ts';
import type { SchemeRecord } from '#sources/records.ts';
import { platform } from '#test/composed.ts';
import { workerDatabase } from '#test/database.ts';
import { smallLand } from '#test/small-land.ts';
import { importsInto, toldPack } from '#test/told-pack.ts';

test('a group keeps the English name that an earlier publisher gave, where the new one gives none', async () => {
  const land = await platform();
  await land.take(smallLand, { synthetic: true });
  function* swedishOnly(): Iterable<SchemeRecord> {
    yield { type: 'concept', id: '7212', kind: 'occupation-group', code: '7212' };
    yield { type: 'label', concept: '7212', language: 'sv', form: 'preferred', text: 'Svetsare m.fl.' };
  }
  await importPack(toldPack('national', { 'scheme:ssyk-2012': swedishOnly }), importsInto(await workerDatabase()));
  await land.composition.load();
  const name = async (language: 'sv' | 'en') => (await land.answer('listGroups', {}, language)).groups;
  expect(await name('sv')).toEqual([
    expect.objectContaining({ ssyk: '7212', label: { text: 'Svetsare m.fl.', lang: 'sv' } }),
  ]);
  expect(await name('en')).toEqual([expect.objectContaining({ label: { text: 'Welders', lang: 'en' } })]);
});
