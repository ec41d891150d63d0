import { expect, test } from 'vitest';
import { idleMs, isOver, isWorthNoting, lifetimeMs, notedEveryMs } from './session.ts';

const start = new Date('2026-03-01T08:00:00Z');
const later = (ms: number) => new Date(start.getTime() + ms);
const session = { usedAt: start, expiresAt: later(lifetimeMs) };

test('a session is over when nobody has used it for long', () => {
  expect(isOver(session, later(idleMs - 1))).toBe(false);
  expect(isOver(session, later(idleMs))).toBe(true);
});

test('and after its lifetime, however much it is used', () => {
  const used = { ...session, usedAt: later(lifetimeMs - 1) };
  expect(isOver(used, later(lifetimeMs - 1))).toBe(false);
  expect(isOver(used, later(lifetimeMs))).toBe(true);
});

test('its use is noted now and then', () => {
  expect(isWorthNoting(session, later(notedEveryMs - 1))).toBe(false);
  expect(isWorthNoting(session, later(notedEveryMs))).toBe(true);
});
