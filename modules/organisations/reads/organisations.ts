import { sql, type Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { Organisations } from '#contract/organisations.ts';
import { becomeAdministrator } from '#db/as-member.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound } from '#modules/access/index.ts';

/** The organisations that a person is in, by name. */
export async function listOrganisations(
  { actor, ownerId }: { readonly actor: PersonActor; readonly ownerId: string },
  { walls }: AccessDependencies,
): Promise<Result<Organisations, Refusal>> {
  if (!walls.may(actor, 'membership.list', { ownerId })) return err(notFound);
  return walls.as(actor, async (transaction) => {
    const own = await ownOrganisations(transaction, ownerId);
    const organisations = own.map(({ organisation_id: id, kind, name, role, regions, owners }) => {
      return { id, kind, name, role, regions, onlyOwner: role === 'owner' && owners === 1 };
    });
    return ok({ organisations, administrator: await becomeAdministrator(transaction) });
  });
}

/** A person's memberships with what they are in and how many own that, by name. */
export async function ownOrganisations(transaction: Transaction<Tables>, personId: string) {
  return transaction
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.organisation_id', 'membership.organisation_id')
    .select([
      'organisation.organisation_id',
      'organisation.kind',
      'organisation.name',
      'membership.role',
      'membership.name as own_name',
      'membership.since',
      sql<string[]>`array(select g.region from region_grant g
        where g.organisation_id = organisation.organisation_id order by g.region)`.as('regions'),
      sql<number>`count_owners(organisation.organisation_id)`.as('owners'),
    ])
    .where('membership.person_id', '=', personId)
    .orderBy('organisation.sort_key')
    .orderBy('organisation.organisation_id')
    .execute();
}
