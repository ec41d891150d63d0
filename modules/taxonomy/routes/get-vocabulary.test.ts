import { expect, test } from 'vitest';
import { platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

test('the languages that some loaded skill has a name in', async () => {
  const land = await platform();
  await land.take(smallLand);
  expect(await land.answer('getVocabulary', {})).toEqual({ languages: ['sv', 'en'] });
});

test('none when no skills are loaded', async () => {
  const land = await platform();
  await land.take({ 'places.csv': smallLand['places.csv'] });
  expect(await land.answer('getVocabulary', {})).toEqual({ languages: [] });
});
