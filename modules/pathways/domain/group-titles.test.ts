import { expect, test } from 'vitest';
import { closeness, comparison, rowProfile } from '#engine/match/index.ts';
import { groupTitles } from './group-titles.ts';

const titles = groupTitles([['Processoperatör'], ['Maskinoperatör', 'Operatör'], ['Kock'], ['Hovmästare, kock']]);
const nearness = (group: number) => Array.from(closeness(comparison(titles), rowProfile(titles, group)));

test('titles that share a part of a compound lie near each other', () => {
  const [, machines, cook] = nearness(0);
  expect(machines).toBeGreaterThan(0.3);
  expect(cook).toBe(0);
});

test('short words count whole', () => {
  expect(nearness(2)[3]).toBeGreaterThan(0.5);
});

test('a group without titles lies near none', () => {
  expect(Array.from(groupTitles([[], ['Kock'], ['Kock']]).offsets)).toEqual([0, 0, 2, 4]);
});
