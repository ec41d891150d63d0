import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, type Place, recordPersonEvent } from '#modules/access/index.ts';
import { renameStored } from '../store/organisation-store.ts';

/** An owner renames her organisation. */
export async function renameOrganisation(
  { name, ...place }: Place & { readonly name: string },
  { walls, now }: AccessDependencies,
): Promise<Result<{ done: true }, Refusal>> {
  const { actor, organisationId } = place;
  return walls.asMember(place, async (transaction, found) => {
    if (!walls.may(actor, 'organisation.rename', found)) return err(notFound);
    if (!(await renameStored(transaction, organisationId, name.trim()))) return err(notFound);
    const event = { at: now(), act: 'organisation.rename', subjectKind: 'organisation', subjectId: organisationId };
    await recordPersonEvent(transaction, actor.personId, { ...event, organisationId, fields: ['name'] });
    return ok({ done: true });
  });
}
