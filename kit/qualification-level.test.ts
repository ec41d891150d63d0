import { expect, test } from 'vitest';
import { qualificationLevel } from '#kit/qualification-level.ts';

test.each([
  ['1420', 4],
  ['2221', 4],
  ['3114', 3],
  ['4322', 2],
  ['5330', 2],
  ['6111', 2],
  ['7112', 2],
  ['8131', 2],
  ['9111', 1],
] as const)('%s needs level %i', (ssyk, level) => {
  expect(qualificationLevel(ssyk)).toBe(level);
});

test('the level of military occupations varies', () => {
  expect(qualificationLevel('0110')).toBeNull();
});

test('a group higher up has the level of its branch', () => {
  expect(qualificationLevel('81')).toBe(2);
});

test.each(['', 'A123', '81310', '8131 '])('%j is no SSYK code', (text) => {
  expect(qualificationLevel(text)).toBeNull();
});
