import { expect, test } from 'vitest';
import { fullStop } from './full-stop.ts';

test.each([
  ['Truckförare', '.'],
  ['Snickare m.fl.', ''],
])('after %s a sentence ends with “%s”', (words, stop) => {
  expect(fullStop(words)).toBe(stop);
});
