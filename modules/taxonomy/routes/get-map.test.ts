import { expect, test } from 'vitest';
import { type Platform, platform } from '#test/composed.ts';
import { workerDatabase } from '#test/database.ts';
import { smallLand } from '#test/small-land.ts';

test('without shapes the map is of tiles', async () => {
  const land = await withPlaces();
  expect(await land.answer('getMap', {})).toMatchObject({
    kind: 'tiles',
    regions: [
      { code: '23', tile: { column: 3, row: 3 } },
      { code: '22', tile: { column: 4, row: 3 } },
    ],
    sources: { places: [{ publisher: 'Lilla landet', synthetic: false }] },
  });
});

test('with shapes of every län the map is of polygons', async () => {
  const land = await withPlaces();
  await draw(land, ['22', '23']);
  const { kind, regions } = await land.answer('getMap', {});
  expect(kind).toBe('polygons');
  expect(regions.map(({ polygons, tile }) => [polygons?.[0]?.length, tile])).toEqual([
    [4, undefined],
    [4, undefined],
  ]);
});

test('with shapes of some län only the map is of tiles: half a map would lie', async () => {
  const land = await withPlaces();
  await draw(land, ['22']);
  const { kind, regions } = await land.answer('getMap', {});
  expect(kind).toBe('tiles');
  expect(regions.map(({ polygons }) => polygons)).toEqual([undefined, undefined]);
});

test('without places the refusal says that the map is missing', async () => {
  const land = await platform();
  await land.take({ 'pay.csv': smallLand['pay.csv'] });
  expect(await land.refusal('getMap', {}, 'en')).toEqual({ code: 'data/not-loaded', details: { value: 'the map' } });
});

async function withPlaces(): Promise<Platform> {
  const land = await platform();
  await land.take({ 'places.csv': smallLand['places.csv'] });
  return land;
}

/** Gives län a square each, as a pack with polygons does. */
async function draw({ composition }: Platform, codes: readonly string[]): Promise<void> {
  const { kysely } = await workerDatabase();
  const square = [
    [17, 62],
    [18, 62],
    [18, 63],
    [17, 62],
  ];
  await kysely
    .updateTable('place')
    .set({ polygons: JSON.stringify([square]) })
    .where('code', 'in', codes)
    .execute();
  await composition.load();
}
