import { expect, test } from 'vitest';
import { platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

test('what a place may be: the län and then the municipalities', async () => {
  const land = await platform();
  await land.take({ 'places.csv': smallLand['places.csv'] });
  const { places } = await land.answer('listPlaces', {}, 'en');
  expect(places.map(({ code, name, kind }) => `${code} ${name} ${kind}`)).toEqual([
    '23 Jämtland County region',
    '22 Västernorrland County region',
    '2283 Sollefteå municipality',
    '2281 Sundsvall municipality',
    '2380 Östersund municipality',
  ]);
});

test('without places the refusal says that none are loaded', async () => {
  const land = await platform();
  await land.take({ 'pay.csv': smallLand['pay.csv'] });
  expect(await land.refusal('listPlaces', {})).toMatchObject({ details: { value: 'kommuner' } });
});
