import type { Refusal } from '#contract/errors.ts';
import { memberActs, type Organisation } from '#contract/organisations.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, type Place } from '#modules/access/index.ts';
import { noteReading } from './note-reading.ts';
import { ownOrganisations } from './organisations.ts';

/** An organisation that the actor is in, and what she may do there. */
export async function readOrganisation(
  place: Place,
  { walls, now }: AccessDependencies,
): Promise<Result<Organisation, Refusal>> {
  const { actor, organisationId } = place;
  return walls.asMember(place, async (transaction, found) => {
    if (!walls.may(actor, 'organisation.read', found)) return err(notFound);
    const own = await ownOrganisations(transaction, actor.personId);
    const row = own.find((one) => one.organisation_id === organisationId);
    if (row === undefined) return err(notFound);
    await noteReading(transaction, place, { act: 'organisation.read', at: now() });
    return ok({
      id: organisationId,
      kind: row.kind,
      name: row.name,
      regions: [...found.regions],
      since: row.since.toISOString(),
      role: row.role,
      ownName: row.own_name,
      owners: row.role === 'owner' ? row.owners : null,
      ownerless: row.owners === 0,
      may: memberActs.filter((act) => walls.may(actor, act, found)),
    });
  });
}
