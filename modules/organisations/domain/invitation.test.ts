import { expect, test } from 'vitest';
import { endOf, expiryOf, type Invitation, isOpen, letsIn, stateOf } from './invitation.ts';

const made = new Date('2026-03-01T08:00:00Z');
const later = new Date('2026-03-02T08:00:00Z');
const invitation: Invitation = {
  invitationId: 'one',
  organisationId: 'organisation',
  role: 'reader',
  note: '',
  madeBy: null,
  madeAs: null,
  createdAt: made,
  expiresAt: expiryOf(made, 7),
  usedAt: null,
  revokedAt: null,
};

test('an invitation is open until its time is over, and not at that moment', () => {
  expect(invitation.expiresAt.toISOString()).toBe('2026-03-08T08:00:00.000Z');
  expect(isOpen(invitation, later)).toBe(true);
  expect(stateOf(invitation, invitation.expiresAt)).toBe('expired');
  expect(endOf(invitation, invitation.expiresAt)).toEqual(invitation.expiresAt);
});

test('used or revoked, it lets nobody in, and ended then', () => {
  expect(stateOf({ ...invitation, usedAt: later }, later)).toBe('used');
  expect(stateOf({ ...invitation, revokedAt: later }, later)).toBe('revoked');
  expect(endOf({ ...invitation, usedAt: later }, expiryOf(made, 30))).toEqual(later);
  expect(endOf(invitation, later)).toBeNull();
});

test('one that an administrator made lets nobody into what somebody owns', () => {
  expect(letsIn(invitation, { owners: 0, at: later })).toBe(true);
  expect(letsIn(invitation, { owners: 1, at: later })).toBe(false);
  expect(letsIn({ ...invitation, madeBy: 'ann' }, { owners: 1, at: later })).toBe(true);
  expect(letsIn({ ...invitation, organisationId: null }, { owners: 1, at: later })).toBe(true);
  expect(letsIn({ ...invitation, usedAt: later }, { owners: 0, at: later })).toBe(false);
});
