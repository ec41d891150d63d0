import { expect, test } from 'vitest';
import { readPlanFile } from './read-plan-file.ts';

const file = (text: string) => ({ size: text.length, text: async () => text });
const request = { from: { ssyk: ['8131'] }, goals: ['7212'], place: 'Sundsvall', money: { salary: 30_000 } };

test('a saved plan is opened', async () => {
  expect(await readPlanFile(file(JSON.stringify(request)))).toEqual(request);
});

test.each([
  ['no JSON', 'Hej!'],
  ['something else', JSON.stringify({ ...request, goals: 'all' })],
  ['no starting point', JSON.stringify({ ...request, from: undefined })],
  ['lists where there should be a value', JSON.stringify({ ...request, place: ['Sundsvall'] })],
  ['a list', '[]'],
  ['too much', JSON.stringify({ ...request, place: 'x'.repeat(200_001) })],
])('%s is not', async (_what, text) => {
  expect(await readPlanFile(file(text))).toBeUndefined();
});
