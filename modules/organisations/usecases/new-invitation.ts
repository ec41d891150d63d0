import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { MadeInvitation } from '#contract/invitations.ts';
import type { Tables } from '#db/tables.ts';
import { hashOf, newToken } from '#modules/access/index.ts';
import { expiryOf, type Invitation } from '../domain/invitation.ts';
import { insertInvitation } from '../store/invitation-store.ts';

type Wanted = Pick<Invitation, 'organisationId' | 'role' | 'note' | 'madeBy' | 'madeAs'> & {
  readonly days: number;
  readonly at: Date;
};

/** Stores a new invitation; its code is told here and never again, since only a hash of it is stored. */
export async function newInvitation(
  transaction: Transaction<Tables>,
  { days, at, ...wanted }: Wanted,
): Promise<MadeInvitation> {
  const [invitationId, code, expiresAt] = [randomUUID(), newToken(), expiryOf(at, days)];
  const invitation = { ...wanted, invitationId, createdAt: at, expiresAt, usedAt: null, revokedAt: null };
  await insertInvitation(transaction, { invitation, codeHash: hashOf(code) });
  return { id: invitationId, code, expiresAt: expiresAt.toISOString() };
}
