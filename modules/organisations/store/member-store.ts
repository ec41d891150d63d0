import type { Selectable, Transaction } from 'kysely';
import { becomeMember } from '#db/as-member.ts';
import type { MembershipTable } from '#db/organisation-tables.ts';
import type { Tables } from '#db/tables.ts';
import type { Member } from '../domain/member.ts';

export async function insertMember(transaction: Transaction<Tables>, member: Member): Promise<void> {
  await transaction
    .insertInto('membership')
    .values({
      membership_id: member.memberId,
      organisation_id: member.organisationId,
      person_id: member.personId,
      role: member.role,
      name: member.name,
      hidden: member.hidden,
      since: member.since,
    })
    .execute();
}

/** Those of an organisation that the transaction shows: all of them to an owner. */
export async function membersOf(transaction: Transaction<Tables>, organisationId: string): Promise<readonly Member[]> {
  const rows = await transaction
    .selectFrom('membership')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('since')
    .orderBy('membership_id')
    .execute();
  return rows.map(toMember);
}

/** A person's memberships, wherever. */
export async function membershipsOf(transaction: Transaction<Tables>, personId: string): Promise<readonly Member[]> {
  const rows = await transaction
    .selectFrom('membership')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('since')
    .orderBy('membership_id')
    .execute();
  return rows.map(toMember);
}

/** What members are called, of one organisation, where the actor is shown them; she is in none after it. */
export async function memberNames(
  transaction: Transaction<Tables>,
  { organisationId, memberIds }: { readonly organisationId: string; readonly memberIds: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  await becomeMember(transaction, organisationId);
  const rows = await transaction
    .selectFrom('membership')
    .select(['membership_id', 'name'])
    .where('organisation_id', '=', organisationId)
    .where('membership_id', 'in', memberIds)
    .execute();
  await becomeMember(transaction, '');
  return new Map(rows.map(({ membership_id, name }) => [membership_id, name]));
}

/** False when she has another role by now than the one she was found with. */
export async function setMemberRole(
  transaction: Transaction<Tables>,
  { memberId, role: before }: Member,
  role: Member['role'],
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('membership')
    .set({ role })
    .where('membership_id', '=', memberId)
    .where('role', '=', before)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function setMemberName(
  transaction: Transaction<Tables>,
  memberId: string,
  shown: Pick<Member, 'name' | 'hidden'>,
) {
  await transaction.updateTable('membership').set(shown).where('membership_id', '=', memberId).execute();
}

export async function deleteMember(transaction: Transaction<Tables>, memberId: string): Promise<void> {
  await transaction.deleteFrom('membership').where('membership_id', '=', memberId).execute();
}

function toMember(row: Selectable<MembershipTable>): Member {
  return {
    memberId: row.membership_id,
    organisationId: row.organisation_id,
    personId: row.person_id,
    role: row.role,
    name: row.name,
    hidden: row.hidden,
    since: row.since,
  };
}
