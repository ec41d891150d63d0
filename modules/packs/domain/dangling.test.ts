import { expect, test } from 'vitest';
import { mostlyDangling } from './dangling.ts';

test('a file with half of its references outside the pack is taken', () => {
  expect(mostlyDangling(counts({ 'related.csv': [10, 5] }))).toBeUndefined();
});

test('a file with more than half of them outside is refused, with the share', () => {
  expect(mostlyDangling(counts({ 'skills.csv': [100, 2], 'related.csv': [10, 6] }))).toEqual({
    file: 'related.csv',
    share: 0.6,
  });
});

test('a file that left out references without counting any as read is all dangling', () => {
  expect(mostlyDangling(counts({ 'related.csv': [0, 3] }))).toEqual({ file: 'related.csv', share: 1 });
});

test('files that leave nothing out are fine', () => {
  expect(mostlyDangling(counts({ 'pay.csv': [400, 0] }))).toBeUndefined();
});

/** File → [references read, references left out]. */
function counts(files: Readonly<Record<string, readonly [number, number]>>) {
  const read = new Map(Object.entries(files).map(([file, [all]]) => [file, all]));
  const leftOut = new Map(Object.entries(files).map(([file, [, left]]) => [file, left]));
  return { read, leftOut };
}
