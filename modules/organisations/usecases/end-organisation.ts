import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, type Place, recordPersonEvent, whenSure } from '#modules/access/index.ts';
import { deleteOrganisation, organisationOf } from '../store/organisation-store.ts';
import { tellMembers } from '../store/tell-members.ts';
import { countOwners, takeTurn } from '../store/turn.ts';

type Removed = Result<{ removed: true }, Refusal>;

/** An owner ends her organisation: everybody's membership, every link and every county go with it. */
export async function endOrganisation(place: Place, { walls, now }: AccessDependencies): Promise<Removed> {
  const { actor, organisationId } = place;
  return walls.asMember({ ...place, inTurn: true }, async (transaction, found) => {
    if (!walls.may(actor, 'organisation.end', found)) return err(notFound);
    const sure = await whenSure(transaction, actor, { now });
    if (!sure.ok) return sure;
    return end(transaction, { actor, organisationId, doer: 'owner', at: now() });
  });
}

/** An administrator removes an organisation that nobody owns, and that nobody may be left to end. */
export async function removeOrganisation(
  { actor, organisationId }: Pick<Place, 'actor' | 'organisationId'>,
  { walls, now }: AccessDependencies,
): Promise<Removed> {
  return walls.asAdministrator(actor, async (transaction, installation) => {
    if (!walls.may(actor, 'organisation.remove', installation)) return err(notFound);
    await takeTurn(transaction, organisationId);
    const sure = await whenSure(transaction, actor, { now });
    if (!sure.ok) return sure;
    if ((await countOwners(transaction, organisationId)) > 0) return err({ code: 'organisation/owned', details: {} });
    return end(transaction, { actor, organisationId, doer: 'administrator', at: now() });
  });
}

interface Ending {
  readonly actor: PersonActor;
  readonly organisationId: string;
  readonly doer: 'owner' | 'administrator';
  readonly at: Date;
}

/** Those who were in it are told, by the name it had. */
async function end(transaction: Transaction<Tables>, { actor, organisationId, doer, at }: Ending): Promise<Removed> {
  const organisation = await organisationOf(transaction, organisationId);
  if (organisation === undefined) return err(notFound);
  const subject = { subjectKind: 'organisation', subjectId: organisationId, organisationId } as const;
  const event = { ...subject, act: 'organisation.end', called: organisation.name, at, fields: [] };
  await tellMembers(transaction, { ...event, whom: 'all', doer });
  await recordPersonEvent(transaction, actor.personId, event);
  // Wall 2 keeps what wall 1 should have: then nobody is to be told either.
  if (!(await deleteOrganisation(transaction, organisationId))) throw new Error('the organisation was not to be ended');
  return ok({ removed: true });
}
