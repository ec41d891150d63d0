import { expect, test } from 'vitest';
import { segments } from './segments.ts';

const marked = (text: string, spans: readonly (readonly number[])[]) =>
  segments(text, spans)
    .map(({ words, marked: on }) => (on ? `[${words}]` : words))
    .join('');

test('words are marked where they stand', () => {
  expect(marked('kört truck ofta', [[5, 10]])).toBe('kört [truck] ofta');
});

test('spans may come in any order, touch the ends and overlap', () => {
  expect(
    marked('abcdef', [
      [4, 6],
      [0, 2],
      [1, 3],
    ]),
  ).toBe('[abc]d[ef]');
});

test('a text without spans is plain, an empty one nothing', () => {
  expect(marked('abc', [])).toBe('abc');
  expect(segments('', [[0, 0]])).toEqual([]);
});
