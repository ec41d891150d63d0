import { expect, test } from 'vitest';
import { formatFor } from './format.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('Swedish numbers', () => {
  const format = formatFor('sv');
  expect(plain(format.kronor(32400))).toBe('32 400 kr');
  expect(plain(format.signedKronor(-2400))).toBe('−2 400 kr');
  expect(plain(format.decimal(1.84))).toBe('1,8');
  expect(format.date('2026-11-21T10:00:00Z')).toBe('21 november 2026');
  expect([format.month('2026-09'), format.monthOfYear('2026-09')]).toEqual(['sep.', 'september 2026']);
});

test('English numbers', () => {
  const format = formatFor('en');
  expect(plain(format.kronor(32400))).toBe('SEK 32,400');
  expect(plain(format.kronorRange(30_600, 41_900))).toMatch(/^SEK 30,600 ?– ?41,900$/);
  expect(plain(format.signedKronor(2400))).toBe('+SEK 2,400');
});

test('a year is a year', () => {
  expect(formatFor('sv').date('2024')).toBe('2024');
});
