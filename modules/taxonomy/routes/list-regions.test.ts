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

test('without places the refusal says that none are loaded', async () => {
  const land = await platform();
  await land.take({ 'pay.csv': smallLand['pay.csv'] });
  expect(await land.refusal('listRegions', {})).toEqual({ code: 'data/not-loaded', details: { value: 'län' } });
});
