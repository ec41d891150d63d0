import { refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { fromCursor, toCursor } from '#kit/cursor.ts';
import { err, ok } from '#kit/result.ts';
import type { AccessDependencies } from '#modules/access/index.ts';
import { allOrganisations } from '../reads/all-organisations.ts';
import {
  inviteAdministrator as inviteToAdminister,
  removeAdministrator as remove,
  revokeAdministratorLink as revoke,
  listAdministrators as whoAdministers,
} from '../usecases/administrators.ts';
import { changeOrganisation as change } from '../usecases/change-organisation.ts';
import { createOrganisation as create } from '../usecases/create-organisation.ts';
import { removeOrganisation as removeOne } from '../usecases/end-organisation.ts';
import { inviteOwner as invite } from '../usecases/invite-owner.ts';
import type { OrganisationDependencies } from '../usecases/ports.ts';

const pageSize = 50;
const noCursor = {
  sv: 'det ska vara värdet ”next” från sidan före',
  en: 'it must be the “next” of the page before',
} as const;

export function listAllOrganisations(dependencies: AccessDependencies): Handler<'listAllOrganisations'> {
  return async ({ query: { q = '', cursor } }, { actor, language }) => {
    const after = cursor === undefined ? undefined : keysOf(cursor);
    const asked = { actor, q, limit: pageSize + 1, ...(after === undefined ? {} : { after }) };
    const result = await allOrganisations(asked, dependencies);
    if (!result.ok) return result;
    if (cursor !== undefined && after === undefined)
      return err(refusal('request/invalid-value', { parameter: 'cursor', value: cursor, reason: noCursor[language] }));
    const shown = result.value.slice(0, pageSize);
    const last = shown.at(-1);
    const more = result.value.length > pageSize && last !== undefined;
    const next = more ? toCursor([last.sortKey, last.id]) : null;
    return ok({ organisations: shown.map(({ sortKey: _, ...told }) => told), next });
  };
}

function keysOf(cursor: string): readonly [string, string] | undefined {
  const [key, id] = fromCursor(cursor) ?? [];
  return typeof key === 'string' && typeof id === 'string' ? [key, id] : undefined;
}

export function createOrganisation(dependencies: OrganisationDependencies): Handler<'createOrganisation'> {
  return async ({ body }, { actor, language }) => create({ ...body, actor, language }, dependencies);
}

export function changeOrganisation(dependencies: OrganisationDependencies): Handler<'changeOrganisation'> {
  return async ({ params, body }, { actor, language }) =>
    change({ ...body, actor, language, organisationId: params.id }, dependencies);
}

export function inviteOwner(dependencies: AccessDependencies): Handler<'inviteOwner'> {
  return async ({ params }, { actor }) => invite({ actor, organisationId: params.id }, dependencies);
}

export function removeOrganisation(dependencies: AccessDependencies): Handler<'removeOrganisation'> {
  return async ({ params }, { actor }) => removeOne({ actor, organisationId: params.id }, dependencies);
}

export function inviteAdministrator(dependencies: OrganisationDependencies): Handler<'inviteAdministrator'> {
  const { publicUrl } = dependencies;
  const site = publicUrl === undefined ? null : new URL(publicUrl).origin;
  return async ({ body }) => {
    const made = await inviteToAdminister(body.days, dependencies);
    return made.ok ? ok({ ...made.value, site }) : made;
  };
}

export function listAdministrators(dependencies: AccessDependencies): Handler<'listAdministrators'> {
  return async () => {
    const result = await whoAdministers(dependencies);
    if (!result.ok) return result;
    const { administrators, links } = result.value;
    return ok({
      administrators: administrators.map(({ administratorId: id, name, since }) => ({
        id,
        name,
        since: since.toISOString(),
      })),
      links: links.map(({ invitationId: id, createdAt, expiresAt }) => ({
        id,
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
      })),
    });
  };
}

export function removeAdministrator(dependencies: AccessDependencies): Handler<'removeAdministrator'> {
  return async ({ params }) => remove(params.id, dependencies);
}

export function revokeAdministratorLink(dependencies: AccessDependencies): Handler<'revokeAdministratorLink'> {
  return async ({ params }) => revoke(params.id, dependencies);
}
