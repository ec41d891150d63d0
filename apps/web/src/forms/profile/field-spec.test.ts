import { expect, test } from 'vitest';
import { readField, shownValue } from './field-spec.ts';

function read(kind: Parameters<typeof readField>[0]['kind'], written?: string): unknown {
  const data = new FormData();
  if (written !== undefined) data.set('a', written);
  return readField({ name: 'a', label: '', kind }, data);
}

test('what is left out is nothing, or empty words', () => {
  expect([read('month', ' '), read('number', ''), read('choice'), read('line'), read('list', '')]).toEqual([
    null,
    null,
    null,
    '',
    [],
  ]);
});

test('a number may be written with spaces, a list on lines or with commas', () => {
  const sums = [
    '33 000',
    '33\u00a0000 kr',
    '33000:-',
    '33.000 kronor',
    'SEK 33,000',
    '33 000 kr/mån',
    '33000 kr i månaden',
  ];
  expect(sums.map((sum) => read('number', sum))).toEqual(sums.map(() => 33_000));
  expect(read('list', 'Nätter, tunga lyft\nbilkörning;')).toEqual(['Nätter', 'tunga lyft', 'bilkörning']);
  expect(shownValue(['a', 'b'])).toBe('a\nb');
});

test('a number that cannot be read is not passed over: it goes on as it was written', () => {
  expect(read('number', 'cirka 30 000')).toBe('cirka 30 000');
  expect(read('month', 'mars 2007')).toBe('2007-03');
});

test('a box is ticked or not', () => {
  expect([read('check', 'on'), read('check')]).toEqual([true, false]);
});
