import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const cut = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end));

test('a text is cut at sentence ends, semicolons and lines', () => {
  expect(cut('Jag svetsar. Jag läser ritningar! Van vid 2.5 ton; ja\nTruckkort')).toEqual([
    'Jag svetsar.',
    'Jag läser ritningar!',
    'Van vid 2.5 ton;',
    'ja',
    'Truckkort',
  ]);
});

test('what has no ends is cut between words', () => {
  const pieces = cut('svetsa '.repeat(200));
  expect(pieces.every((piece) => piece.length <= 400 && /^(svetsa ?)+$/.test(piece))).toBe(true);
});

test('nothing but space is lost and no character is halved', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '.', ' ', '\n', '😀', 'å', ';'), maxLength: 2000 }), (text) => {
      const pieces = cut(text);
      expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const piece of pieces) expect(piece.isWellFormed()).toBe(true);
    }),
  );
});

test('a megabyte of one letter', () => {
  expect(splitSentences('a'.repeat(1_000_000))).toHaveLength(2500);
});
