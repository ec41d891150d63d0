import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, recordPersonEvent } from '#modules/access/index.ts';
import { deleteOrganisation } from '../store/organisation-store.ts';
import { takeTurn } from '../store/turn.ts';

/** An administrator removes an organisation that nobody is in. */
export async function removeOrganisation(
  { actor, organisationId }: { readonly actor: PersonActor; readonly organisationId: string },
  { walls, now }: AccessDependencies,
): Promise<Result<{ removed: true }, Refusal>> {
  try {
    return await walls.asAdministrator(actor, async (transaction, installation) => {
      if (!walls.may(actor, 'organisation.remove', installation)) return err(notFound);
      await takeTurn(transaction, organisationId);
      if (!(await deleteOrganisation(transaction, organisationId))) return err(notFound);
      const event = { at: now(), act: 'organisation.remove', subjectKind: 'organisation', subjectId: organisationId };
      await recordPersonEvent(transaction, actor.personId, { ...event, organisationId, fields: [] });
      return ok({ removed: true as const });
    });
  } catch (cause) {
    // Members hold it back, also those whom an administrator is not shown.
    if (isHeldBack(cause)) return err({ code: 'organisation/has-members', details: {} });
    throw cause;
  }
}

/** foreign_key_violation, or restrict_violation. */
function isHeldBack(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === '23503' || cause.code === '23001');
}
