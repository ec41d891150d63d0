import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinOneEdit } from './deletion-index.ts';
import { endsWithinOneEdit, startsWithinOneEdit } from './one-edit.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });

function endsOf(pattern: string, text: string): number[] {
  const ends: number[] = [];
  endsWithinOneEdit(pattern, text, 0, (end) => ends.push(end));
  return ends;
}

function startsOf(pattern: string, text: string): number[] {
  const starts: number[] = [];
  startsWithinOneEdit(pattern, text, text.length, (start) => starts.push(start));
  return starts;
}

test('a match is a stretch within one edit, and is found whenever there is one', () => {
  fc.assert(
    fc.property(word, word, (pattern, text) => {
      const ends = endsOf(pattern, text);
      const any = [...Array(text.length + 1).keys()].some((to) => withinOneEdit(pattern, text.slice(0, to)));
      expect(ends.length > 0).toBe(any);
      for (const end of ends) expect(withinOneEdit(pattern, text.slice(0, end))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('backwards mirrors forwards', () => {
  const mirror = (text: string) => [...text].reverse().join('');
  fc.assert(
    fc.property(word, word, (pattern, text) => {
      const mirrored = endsOf(mirror(pattern), mirror(text)).map((end) => text.length - end);
      expect(startsOf(pattern, text)).toEqual(mirrored);
    }),
    { numRuns: 3000 },
  );
});

test('no match reaches over a line break', () => {
  expect(endsOf('abc', 'ab\nc')).toEqual([2]);
  expect(startsOf('abc', 'a\nbc')).toEqual([2]);
});
