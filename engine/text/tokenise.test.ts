import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from './tokenise.ts';

test('names with signs stay whole', () => {
  expect(tokenise('C++, C# och .NET i ASP.NET').words).toEqual(['c++', 'c#', 'och', '.net', 'i', 'asp', '.net']);
});

test('hyphens and slashes part words, an English apostrophe ending goes', () => {
  expect(tokenise("CNC-svarvning/fräsning, the customer's").words).toEqual([
    'cnc',
    'svarvning',
    'fräsning',
    'the',
    'customer',
  ]);
});

test('compatibility forms and combining marks are composed', () => {
  expect(tokenise('ＣＮＣ ra\u0308tt').words).toEqual(['cnc', 'rätt']);
});

test('a letter that tells a kind is no function word', () => {
  const { words, capitals } = tokenise('Truckkort A och B');
  expect(words.filter((_, i) => capitals[i])).toEqual(['a', 'b']);
  expect(tokenise('A boat. A car').capitals).not.toContain(true);
});

test('web addresses and paths of files are left out, what stands around them keeps its place', () => {
  const tokens = tokenise('Se www.vidare.example/cv.html och file:///tmp/html.pdf, sen svets');
  expect(tokens.words).toEqual(['se', 'och', 'sen', 'svets']);
  expect(tokens.starts.at(-1)).toBe(60);
});

test('a very long run of letters is noise', () => {
  expect(tokenise(`svets ${'a'.repeat(1000)} ok`).words).toEqual(['svets', 'ok']);
});

test('offsets point at the words and never into a surrogate pair', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { words, starts, ends } = tokenise(text);
      for (const i of words.keys()) {
        const piece = text.slice(starts[i], ends[i]);
        expect(piece.length).toBeGreaterThan(0);
        expect(piece.isWellFormed()).toBe(true);
        expect(starts[i]).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
      }
    }),
  );
});
