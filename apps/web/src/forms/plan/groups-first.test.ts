import { expect, test } from 'vitest';
import type { OccupationHit } from '#contract/occupations.ts';
import { groupsFirst } from './groups-first.ts';

const label = (text: string) => ({ text, lang: 'sv' as const });
const hit = (text: string, ssyk: string, group: string): OccupationHit => ({
  text: label(text),
  kind: 'occupation',
  score: 0.8,
  occupations: [{ id: `id-${text}`, label: label(text), ssyk: [ssyk], group: label(group) }],
});
const shown = (hits: readonly OccupationHit[], query: string) => groupsFirst(hits, query).map(({ text }) => text.text);

test('the group of most electricians comes before those of the television', () => {
  const hits = [
    hit('TV-elektriker', '3522', 'Ljus-, ljud- och scentekniker'),
    hit('Fartygselektriker', '7412', 'Industrielektriker'),
    hit('Serviceelektriker', '7411', 'Installations- och serviceelektriker'),
    hit('Anläggningselektriker', '7411', 'Installations- och serviceelektriker'),
  ];
  expect(shown(hits, 'elektriker').slice(0, 3)).toEqual([
    'Installations- och serviceelektriker',
    'Industrielektriker',
    'TV-elektriker',
  ]);
});

test('a group that begins with the word comes first, and stands there once', () => {
  const group: OccupationHit = {
    ...hit('Kockar och kallskänkor', '5120', ''),
    kind: 'group',
    occupations: [{ id: '5120', label: label('Kockar och kallskänkor'), ssyk: ['5120'] }],
  };
  const hits = [hit('Kock', '5120', 'Kockar och kallskänkor'), group];
  expect(shown(hits, 'kock')).toEqual(['Kockar och kallskänkor', 'Kock']);
  expect(groupsFirst(hits, 'kock')[0]?.occupations[0]?.id).toBe('5120');
});

test('where no group is called so the titles stand as they were found', () => {
  expect(shown([hit('Rörläggare', '7125', 'VVS-montörer m.fl.')], 'rörläggare')).toEqual(['Rörläggare']);
});
