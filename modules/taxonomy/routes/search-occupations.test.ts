import { beforeAll, expect, test } from 'vitest';
import { type Platform, platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

let land: Platform;
beforeAll(async () => {
  land = await platform();
  await land.take(smallLand);
});

test('part of a name finds the occupation, with its group', async () => {
  const [first] = await found('undersk');
  expect(first).toMatchObject({
    text: { text: 'Undersköterska', lang: 'sv' },
    kind: 'occupation',
    occupations: [{ id: 'occupation/carer', ssyk: ['5321'], group: { text: 'Undersköterskor' } }],
  });
});

test('a job title finds the occupation it means', async () => {
  const [first] = await found('gassvets');
  expect(first).toMatchObject({
    text: { text: 'Gassvetsare' },
    kind: 'job-title',
    occupations: [{ id: 'occupation/welder' }],
  });
});

test('a head that several share is a family to choose among', async () => {
  const [first] = await found('processoperatör');
  expect(first).toMatchObject({ text: { text: 'Processoperatör' }, kind: 'family' });
  expect(first?.occupations.map(({ label }) => label.text)).toEqual([
    'Processoperatör, kemi',
    'Processoperatör, kontrollrum',
    'Processoperatör, plast',
  ]);
});

test('one typo and missing å, ä and ö are forgiven', async () => {
  expect((await found('svetsrae'))[0]?.text.text).toBe('Svetsare');
  expect((await found('underskoterska'))[0]?.text.text).toBe('Undersköterska');
});

test('a group is found by its name', async () => {
  expect(await found('grundutbildade')).toMatchObject([
    { kind: 'group', occupations: [{ id: '2221', ssyk: ['2221'] }] },
  ]);
});

test('in English the choices are named in English', async () => {
  const { hits } = await land.answer('searchOccupations', { query: { q: 'welder' } }, 'en');
  expect(hits[0]).toMatchObject({ text: { text: 'Welder', lang: 'en' }, occupations: [{ label: { text: 'Welder' } }] });
});

test('no more are given than asked for', async () => {
  const { hits } = await land.answer('searchOccupations', { query: { q: 'process', top: 2 } });
  expect(hits).toHaveLength(2);
});

test('nothing is found for words no title is near', async () => {
  expect(await found('xyzzy')).toEqual([]);
});

test('without occupations the refusal says that none are loaded', async () => {
  const bare = await platform();
  await bare.take({ 'places.csv': smallLand['places.csv'] });
  expect(await bare.refusal('searchOccupations', { query: { q: 'svets' } })).toMatchObject({ code: 'data/not-loaded' });
});

async function found(q: string) {
  return (await land.answer('searchOccupations', { query: { q } })).hits;
}
