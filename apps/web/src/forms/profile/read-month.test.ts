import { expect, test } from 'vitest';
import { readMonth } from './read-month.ts';

test.each([
  ['2007', '2007'],
  ['2007-03', '2007-03'],
  ['2007-3', '2007-03'],
  ['2007/03', '2007-03'],
  ['3/2007', '2007-03'],
  ['03.2007', '2007-03'],
  ['mars 2007', '2007-03'],
  ['March 2007', '2007-03'],
  ['maj 2007', '2007-05'],
  ['may 2007', '2007-05'],
  ['Okt. 2019', '2019-10'],
])('%s is a time', (written, month) => {
  expect(readMonth(written)).toBe(month);
});

test('what is no time is left as it was written, for the answer to name it', () => {
  expect(['i våras', 'hösten 2007', '070301', '2007-03-01'].map(readMonth)).toEqual([
    'i våras',
    'hösten 2007',
    '070301',
    '2007-03-01',
  ]);
});
