import { expect, test } from 'vitest';
import { platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

test('every dataset tells where it comes from, how much it holds and what was left out', async () => {
  const land = await platform();
  const stray = { 'related.csv': `${smallLand['related.csv']}welder,juggler,\n` };
  await land.take({ ...smallLand, ...stray });
  const { datasets } = await land.answer('listSources', {});
  expect(datasets.map(({ dataset }) => dataset)).toEqual([
    'forecast',
    'pay',
    'places',
    'scheme:isco-08',
    'scheme:ssyk-2012',
    'scheme:starter',
    'vacancies',
  ]);
  expect(datasets.find(({ dataset }) => dataset === 'pay')).toMatchObject({
    pack: 'small-land',
    packTitle: 'Lilla landet',
    synthetic: false,
    inUse: true,
    counts: { records: 4 },
    leftOut: {},
  });
  expect(datasets.find(({ dataset }) => dataset === 'scheme:starter')).toMatchObject({
    leftOut: { 'related.csv': 1 },
    files: expect.arrayContaining([expect.objectContaining({ title: 'related.csv', method: 'Ur related.csv.' })]),
  });
});

test('methods come in the reader’s language', async () => {
  const land = await platform();
  await land.take({ 'pay.csv': smallLand['pay.csv'] });
  const { datasets } = await land.answer('listSources', {}, 'en');
  expect(datasets[0]?.files).toMatchObject([{ method: 'From pay.csv.' }]);
});

test('made-up figures are marked until real ones take their place', async () => {
  const land = await platform();
  await land.take({ 'pay.csv': smallLand['pay.csv'], 'places.csv': smallLand['places.csv'] }, { synthetic: true });
  expect(await marked()).toEqual({ pay: true, places: false });
  await land.take({ 'pay.csv': smallLand['pay.csv'].replace('33000', '33500') }, { id: 'real' });
  expect(await marked()).toEqual({ pay: false, places: false });

  async function marked() {
    const { datasets } = await land.answer('listSources', {});
    return Object.fromEntries(
      datasets.map(({ dataset, files }) => [dataset, files.some(({ synthetic }) => synthetic)]),
    );
  }
});

test('before anything is imported there are none', async () => {
  const land = await platform();
  expect(await land.answer('listSources', {})).toEqual({ datasets: [] });
});
