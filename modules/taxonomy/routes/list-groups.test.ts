import { expect, test } from 'vitest';
import { platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

test('groups of four digits come in the order of their codes, named in the reader’s language', async () => {
  const land = await platform();
  await land.take({ 'ssyk.csv': smallLand['ssyk.csv'] });
  const { groups } = await land.answer('listGroups', {}, 'en');
  expect(groups.map(({ ssyk, label }) => `${ssyk} ${label.text}`)).toEqual([
    '2221 Nurses',
    '5321 Assistant nurses',
    '7212 Welders',
    '8131 Chemical machine operators',
    '8192 Process controllers',
  ]);
});

test('without groups the refusal says that none are loaded', async () => {
  const land = await platform();
  await land.take({ 'pay.csv': smallLand['pay.csv'] });
  expect(await land.refusal('listGroups', {})).toMatchObject({ code: 'data/not-loaded' });
});
