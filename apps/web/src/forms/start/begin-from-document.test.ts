import { expect, test } from 'vitest';
import { asWritten } from './begin-from-document.ts';

test('what was read of a document stands in a text of its sentences', () => {
  const label = { text: 'Svetsning', lang: 'sv' as const };
  const evidence = [
    { sentence: 0, spans: [[4, 10]] },
    { sentence: 1, spans: [[0, 6]] },
  ];
  const { text, found } = asWritten({
    sentences: ['Kan svetsa.', 'Svetsa mer.'],
    skills: [{ id: 'welding', label, score: 0.9, sure: true, mentions: 2, evidence }],
    occupations: [],
  });
  expect(text).toBe('Kan svetsa.\nSvetsa mer.');
  expect(found.skills[0]?.evidence.map(([from, to]) => text.slice(from, to))).toEqual(['svetsa', 'Svetsa']);
});
