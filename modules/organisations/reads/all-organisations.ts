import { sql } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { AllOrganisations } from '#contract/administration.ts';
import type { Refusal } from '#contract/errors.ts';
import type { OrganisationKind } from '#contract/organisations.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { sortKey } from '#kit/sort-key.ts';
import { type AccessDependencies, notFound } from '#modules/access/index.ts';
import { noteReading } from './note-reading.ts';

interface Asked {
  readonly actor: PersonActor;
  /** Only those with these words in their name. */
  readonly q: string;
  /** Only those after this one, by sort key and id. */
  readonly after?: readonly [string, string];
  readonly limit: number;
}

type Told = AllOrganisations['organisations'][number];

interface Row extends Pick<Told, 'id' | 'name' | 'regions' | 'owners'> {
  readonly kind: OrganisationKind;
  readonly created_at: Date;
  readonly invited_until: Date | null;
  readonly sort_key: string;
}

export interface Kept extends Told {
  readonly sortKey: string;
}

/** Every organisation by name, to an administrator: that it is there and whether somebody owns it, not who is in it. */
export async function allOrganisations(
  { actor, q, after, limit }: Asked,
  { walls, now }: AccessDependencies,
): Promise<Result<Kept[], Refusal>> {
  return walls.asAdministrator(actor, async (transaction, installation) => {
    if (!walls.may(actor, 'organisation.list-all', installation)) return err(notFound);
    await noteReading(transaction, { actor }, { act: 'organisation.list-all', at: now() });
    const { rows } = await sql<Row>`
      select o.organisation_id as id, o.kind, o.name, o.sort_key, o.created_at,
        array(select g.region from region_grant g where g.organisation_id = o.organisation_id order by g.region) as regions,
        count_owners(o.organisation_id) as owners,
        (select max(i.expires_at) from invitation i where i.organisation_id = o.organisation_id and i.made_by is null
          and i.used_at is null and i.revoked_at is null and i.expires_at > ${now()}) as invited_until
      from organisation o
      where position(${sortKey(q)} in o.sort_key) > 0
        ${after === undefined ? sql`` : sql`and (o.sort_key, o.organisation_id) > (${after[0]}, ${after[1]})`}
      order by o.sort_key, o.organisation_id
      limit ${limit}`.execute(transaction);
    return ok(
      rows.map(({ sort_key, created_at, invited_until, ...row }) => ({
        ...row,
        sortKey: sort_key,
        createdAt: created_at.toISOString(),
        invitedUntil: invited_until?.toISOString() ?? null,
      })),
    );
  });
}
