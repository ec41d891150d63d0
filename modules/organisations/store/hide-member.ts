import type { Transaction } from 'kysely';
import { becomeMember } from '#db/as-member.ts';
import type { Tables } from '#db/tables.ts';
import { setAdministratorName } from './administrator-store.ts';
import { membershipsOf, setMemberName } from './member-store.ts';

/**
 * Takes a person's name out of every organisation she is in when her identity becomes protected, and lets her be shown
 * again when it is so no longer; the name she then gives anew. In her own transaction.
 */
export async function hideMember(transaction: Transaction<Tables>, personId: string, hidden: boolean): Promise<void> {
  for (const { memberId, organisationId } of await membershipsOf(transaction, personId)) {
    await becomeMember(transaction, organisationId);
    await setMemberName(transaction, memberId, { name: '', hidden });
  }
  await becomeMember(transaction, '');
  await setAdministratorName(transaction, personId, { name: '', hidden });
}
