import { beforeAll, expect, test } from 'vitest';
import { type Platform, platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

let land: Platform;
beforeAll(async () => {
  land = await platform();
  await land.take(smallLand);
});

test('part of a label finds the skill', async () => {
  expect(await found('proc')).toMatchObject([
    { id: 'skill/process', label: { text: 'Processtyrning', lang: 'sv' }, matched: 'Processtyrning' },
  ]);
});

test('another wording finds it too, shown by its label', async () => {
  expect((await found('köra tr'))[0]).toMatchObject({
    id: 'skill/forklift',
    label: { text: 'Truckkörning' },
    matched: 'köra truck',
  });
});

test('a skill that several wordings lead to is told once', async () => {
  const ids = (await found('svets')).map(({ id }) => id);
  expect(ids).toEqual(['skill/welding']);
});

test('in English it is shown in English', async () => {
  const { hits } = await land.answer('searchSkills', { query: { q: 'weld' } }, 'en');
  expect(hits[0]?.label).toEqual({ text: 'Welding', lang: 'en' });
});

test('no more are given than asked for', async () => {
  expect((await land.answer('searchSkills', { query: { q: 'truck', top: 1 } })).hits).toHaveLength(1);
});

test('a scheme that is not loaded is refused, with those that are and the nearest', async () => {
  expect(await land.refusal('searchSkills', { query: { q: 'svets', scheme: 'esco' } })).toEqual({
    code: 'scheme/not-loaded',
    details: { parameter: 'scheme', value: 'esco', allowed: ['starter'] },
  });
  expect(await land.refusal('searchSkills', { query: { q: 'svets', scheme: 'startr' } })).toMatchObject({
    details: { nearest: 'starter' },
  });
});

test('without skills the refusal says that none are loaded', async () => {
  const bare = await platform();
  await bare.take({ 'places.csv': smallLand['places.csv'] });
  expect(await bare.refusal('searchSkills', { query: { q: 'svets' } })).toEqual({
    code: 'data/not-loaded',
    details: { value: 'kompetenser' },
  });
});

async function found(q: string) {
  return (await land.answer('searchSkills', { query: { q } })).hits;
}
