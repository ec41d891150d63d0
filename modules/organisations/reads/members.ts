import type { Refusal } from '#contract/errors.ts';
import { type Members, memberRoles } from '#contract/organisations.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { sortKey } from '#kit/sort-key.ts';
import { type AccessDependencies, notFound, type Place } from '#modules/access/index.ts';
import { noteReading } from './note-reading.ts';

/** Who is in an organisation, owners first: those that the transaction shows to the actor. */
export async function listMembers(place: Place, { walls, now }: AccessDependencies): Promise<Result<Members, Refusal>> {
  const { actor, organisationId } = place;
  return walls.asMember(place, async (transaction, found) => {
    if (!walls.may(actor, 'member.list', found)) return err(notFound);
    const rows = await transaction
      .selectFrom('membership')
      .select(['membership_id', 'person_id', 'role', 'name', 'since'])
      .where('organisation_id', '=', organisationId)
      .orderBy('since')
      .orderBy('membership_id')
      .execute();
    if (rows.length === 0) return err(notFound);
    await noteReading(transaction, place, { act: 'member.list', at: now() });
    const members = rows.map((row) => ({
      id: row.membership_id,
      name: row.name,
      role: row.role,
      since: row.name === '' ? null : row.since.toISOString(),
      you: row.person_id === actor.personId,
    }));
    return ok({ members: members.toSorted(byRoleAndName) });
  });
}

type Told = Members['members'][number];

function byRoleAndName(a: Told, b: Told): number {
  const [first, second] = [sortKey(a.name), sortKey(b.name)];
  return memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role) || (first < second ? -1 : first > second ? 1 : 0);
}
