import { expect, test } from 'vitest';
import {
  confirmedMs,
  endOf,
  idleMs,
  isOver,
  isSure,
  isWorthNoting,
  lifetimeMs,
  notedEveryMs,
  sharedIdleMs,
  sharedLifetimeMs,
} from './session.ts';

const start = new Date('2026-03-01T08:00:00Z');
const later = (ms: number) => new Date(start.getTime() + ms);
const session = { usedAt: start, expiresAt: later(lifetimeMs), shared: false };

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

test('at a shared computer it is over much sooner', () => {
  const shared = { usedAt: start, expiresAt: endOf({ shared: true }, start), shared: true };
  expect(isOver(shared, later(sharedIdleMs - 1))).toBe(false);
  expect(isOver(shared, later(sharedIdleMs))).toBe(true);
  expect(isOver({ ...shared, usedAt: later(sharedLifetimeMs) }, later(sharedLifetimeMs))).toBe(true);
  expect(endOf({ shared: false }, start)).toEqual(later(lifetimeMs));
});

test('that it is her is sure for a while after she has shown it', () => {
  const shown = { way: 'passkey', settling: false, confirmedAt: start } as const;
  expect(isSure(shown, later(confirmedMs - 1))).toBe(true);
  expect(isSure(shown, later(confirmedMs))).toBe(false);
  expect(isSure({ ...shown, way: 'recovery', settling: true }, later(confirmedMs))).toBe(true);
  expect(isSure({ ...shown, way: 'persona' }, later(confirmedMs))).toBe(true);
});
