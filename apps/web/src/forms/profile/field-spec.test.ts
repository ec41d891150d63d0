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
  expect(read('number', '33 000')).toBe(33_000);
  expect(read('list', 'Nätter, tunga lyft\nbilkörning;')).toEqual(['Nätter', 'tunga lyft', 'bilkörning']);
  expect(shownValue(['a', 'b'])).toBe('a\nb');
});

test('a box is ticked or not', () => {
  expect([read('check', 'on'), read('check')]).toEqual([true, false]);
});
