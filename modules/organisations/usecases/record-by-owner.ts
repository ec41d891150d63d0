import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { type PersonEvent, type Place, recordPersonEvent } from '#modules/access/index.ts';
import type { Member } from '../domain/member.ts';

/** Records what an owner does to a member as an event of hers, and of the member's where that is another. */
export async function recordByOwner(
  transaction: Transaction<Tables>,
  { place: { actor, organisationId }, member }: { readonly place: Place; readonly member: Member },
  event: Omit<PersonEvent, 'actor' | 'organisationId'>,
): Promise<void> {
  await recordPersonEvent(transaction, actor.personId, { ...event, organisationId });
  if (member.personId !== actor.personId)
    await recordPersonEvent(transaction, member.personId, { ...event, organisationId, actor: 'owner' });
}
