import { expect, test } from 'vitest';
import { platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

test('the län come in the order of their Swedish names, named in the reader’s language', async () => {
  const land = await platform();
  await land.take({ 'places.csv': smallLand['places.csv'] });
  const regions = [
    { code: '23', name: 'Jämtlands län' },
    { code: '22', name: 'Västernorrlands län' },
  ];
  expect(await land.answer('listRegions', {})).toEqual({ regions });
  expect((await land.answer('listRegions', {}, 'en')).regions.map(({ name }) => name)).toEqual([
    'Jämtland County',
    'Västernorrland County',
  ]);
});

test('å, ä and ö come after z, whatever the database’s collation', async () => {
  const land = await platform();
  const [head, country] = smallLand['places.csv'].split('\n');
  const line = (code: string, name: string) =>
    (smallLand['places.csv'].split('\n').find((row) => row.startsWith('22,')) ?? '')
      .replace(/^22/, code)
      .replace('Västernorrlands län', name);
  const names = ['Örebro län', 'Östergötlands län', 'Zorns län', 'Ångermanlands län', 'Ädelfors län'];
  await land.take({
    'places.csv': [head, country, ...names.map((name, at) => line(String(10 + at), name)), ''].join('\n'),
  });
  expect((await land.answer('listRegions', {})).regions.map(({ name }) => name)).toEqual([
    'Zorns län',
    'Ångermanlands län',
    'Ädelfors län',
    'Örebro län',
    'Östergötlands län',
  ]);
});

test('without places the refusal says that none are loaded', async () => {
  const land = await platform();
  await land.take({ 'pay.csv': smallLand['pay.csv'] });
  expect(await land.refusal('listRegions', {})).toEqual({ code: 'data/not-loaded', details: { value: 'län' } });
});
