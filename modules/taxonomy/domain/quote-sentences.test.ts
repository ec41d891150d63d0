import { expect, test } from 'vitest';
import { clearest, type Mention, quoteSentences } from './quote-sentences.ts';

const mention = (sentence: number, score: number): Mention => ({ sentence, score, spans: [] });

test('the three clearest mentions are shown, in the order of the text', () => {
  const mentions = [mention(0, 0.2), mention(1, 0.9), mention(2, 0.5), mention(3, 0.9)];
  expect(clearest(mentions).map(({ sentence }) => sentence)).toEqual([1, 2, 3]);
});

test('a sentence is quoted once however often it is pointed into', () => {
  const { quoted, placeOf } = quoteSentences(
    'a b c',
    [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    [mention(2, 1), mention(0, 1), mention(2, 0.5)],
  );
  expect(quoted).toEqual(['a', 'c']);
  expect(placeOf(2)).toBe(1);
});
