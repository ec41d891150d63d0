import type { Refusal } from '#contract/errors.ts';
import { type Members, memberRoles } from '#contract/organisations.ts';
import { tellMembers } from '#db/tell-members.ts';
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
    const at = now();
    // First: it makes sure that nobody goes, and turns are taken before accounts are held.
    await tellMembers(transaction, { ...told, organisationId, subjectId: organisationId, at });
    await noteReading(transaction, place, { act: 'member.list', at });
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

/** To those whose names were read; in an organisation of many a day has one of these, whoever read. */
const told = {
  act: 'member.list',
  subjectKind: 'organisation',
  whom: 'named',
  doer: 'member',
  everyHours: 24,
} as const;

type Told = Members['members'][number];

function byRoleAndName(a: Told, b: Told): number {
  const [first, second] = [sortKey(a.name), sortKey(b.name)];
  return memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role) || (first < second ? -1 : first > second ? 1 : 0);
}
