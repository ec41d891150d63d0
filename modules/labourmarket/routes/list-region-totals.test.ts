import { expect, test } from 'vitest';
import { platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

test('each region has its vacancies and how many of its assessed groups have large and small chances', async () => {
  const land = await platform();
  await land.take(smallLand);
  const { regions } = await land.answer('listRegionTotals', {});
  expect(regions).toMatchObject([
    { code: '23', name: 'Jämtlands län', largeChances: 1, smallChances: 2 },
    { code: '22', name: 'Västernorrlands län', vacancies: 100, largeChances: 1, smallChances: 0 },
  ]);
  for (const { assessed, largeChances, smallChances } of regions) {
    expect(assessed).toBeGreaterThanOrEqual(largeChances + smallChances);
  }
});

test('without places the refusal says that none are loaded', async () => {
  const land = await platform();
  await land.take({ 'pay.csv': smallLand['pay.csv'] });
  expect(await land.refusal('listRegionTotals', {})).toEqual({ code: 'data/not-loaded', details: { value: 'län' } });
});
