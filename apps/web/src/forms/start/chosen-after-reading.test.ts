import { expect, test } from 'vitest';
import { chosenAfterReading } from './chosen-after-reading.ts';
import type { Found } from './draft.ts';

const read = (skills: Readonly<Record<string, 'sure' | 'maybe'>>): Found => ({
  skills: Object.entries(skills).map(([id, how]) => ({
    id,
    label: { text: id, lang: 'sv' },
    score: how === 'sure' ? 0.9 : 0.2,
    sure: how === 'sure',
    evidence: [[0, 1]],
  })),
  occupations: [],
});
const draft = { found: null, added: [], removed: [] };

test('what was read clearly is chosen, after what was chosen before', () => {
  expect(chosenAfterReading(['a'], draft, read({ b: 'sure', c: 'maybe' }))).toEqual(['a', 'b']);
});

test('what only an earlier text said goes with it', () => {
  const found = read({ a: 'sure', b: 'sure' });
  expect(chosenAfterReading(['a', 'b', 'link'], { ...draft, found }, read({ b: 'sure' }))).toEqual(['link', 'b']);
  expect(chosenAfterReading(['a', 'b'], { ...draft, found }, null)).toEqual([]);
});

test('what she took up herself stays, what she took away stays away', () => {
  const found = read({ a: 'sure', maybe: 'maybe' });
  const edited = { found, added: ['a', 'maybe'], removed: ['b'] };
  expect(chosenAfterReading(['a', 'maybe'], edited, read({ b: 'sure' }))).toEqual(['a', 'maybe']);
});
