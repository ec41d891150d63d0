import { expect, test } from 'vitest';
import { textBudget } from './text-budget.ts';

function budget() {
  let now = 0;
  const wait = textBudget(1_000, () => now);
  const sends = (ip: string, bytes?: number) =>
    wait({ ip, headers: bytes === undefined ? {} : { 'content-length': String(bytes) } }, 800);
  return { sends, pass: (ms: number) => (now += ms) };
}

test('an address may send so much a minute, and is told how long to wait for more', () => {
  const { sends, pass } = budget();
  expect(sends('a', 700)).toBe(0);
  pass(20_000);
  expect(sends('a', 400)).toBe(40);
  expect(sends('a', 300)).toBe(0);
  expect(sends('b', 700)).toBe(0);
  pass(40_000);
  expect(sends('a', 700)).toBe(0);
});

test('a body of unknown length counts as the largest', () => {
  const { sends } = budget();
  expect(sends('a')).toBe(0);
  expect(sends('a', 300)).toBe(60);
});
