import type { Refusal } from '#contract/errors.ts';
import { memberActs, type Organisation } from '#contract/organisations.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, type Place, recordNowAndThen } from '#modules/access/index.ts';
import { countOwners } from '../store/member-store.ts';
import { ownOrganisations } from './organisations.ts';

/** Reading is noted no oftener than this, organisation by organisation. */
const readingNotedEveryMs = 3_600_000;

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
    const event = { at: now(), act: 'organisation.read', subjectKind: 'organisation', subjectId: organisationId };
    const noted = { ...event, organisationId, fields: [] };
    await recordNowAndThen(transaction, actor.personId, noted, readingNotedEveryMs);
    const owners = await countOwners(transaction, organisationId);
    return ok({
      id: organisationId,
      kind: row.kind,
      name: row.name,
      regions: [...found.regions],
      since: row.since.toISOString(),
      role: row.role,
      ownName: row.own_name,
      owners: row.role === 'owner' ? owners : null,
      ownerless: owners === 0,
      may: memberActs.filter((act) => walls.may(actor, act, found)),
    });
  });
}
