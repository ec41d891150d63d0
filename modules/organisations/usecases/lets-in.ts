import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { type Invitation, isOpen } from '../domain/invitation.ts';
import { countOwners } from '../store/member-store.ts';

/** Whether an invitation lets its holder in; one to own an organisation, that an administrator made, only while nobody owns it. */
export async function letsIn(
  transaction: Transaction<Tables>,
  invitation: Pick<Invitation, 'organisationId' | 'madeBy' | 'usedAt' | 'revokedAt' | 'expiresAt'>,
  at: Date,
): Promise<boolean> {
  const { organisationId, madeBy } = invitation;
  if (!isOpen(invitation, at)) return false;
  return organisationId === null || madeBy !== null || (await countOwners(transaction, organisationId)) === 0;
}
