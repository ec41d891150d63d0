import { expect, test } from 'vitest';
import { monthsBefore } from './periods.ts';

const before = (iso: string, months: number) => monthsBefore(new Date(iso), months).toISOString();

test('months before is the same day and time, or the last of a shorter month', () => {
  expect(before('2026-11-22T10:00:00Z', 24)).toBe('2024-11-22T10:00:00.000Z');
  expect(before('2026-03-31T10:00:00Z', 1)).toBe('2026-02-28T10:00:00.000Z');
  expect(before('2026-01-15T10:00:00Z', 2)).toBe('2025-11-15T10:00:00.000Z');
});
