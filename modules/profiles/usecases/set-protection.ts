import type { PersonActor } from '#contract/access.ts';
import type { Protection } from '#contract/consents.ts';
import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import {
  type AccessDependencies,
  holdAccount,
  notFound,
  protectedSince,
  putProtection,
  recordPersonEvent,
  withdrawConsents,
} from '#modules/access/index.ts';
import { hideMember } from '#modules/organisations/index.ts';
import { closeShares } from '../store/share-store.ts';

/**
 * A person says that her identity is protected (folkbokföringslagen 1991:481, 16 §; offentlighets- och sekretesslagen
 * 2009:400, 22 kap. 1 §), or is so no longer. What shows anything of hers to others ends with it, at once.
 */
export async function setProtection(
  { actor, ownerId }: { readonly actor: PersonActor; readonly ownerId: string },
  wanted: boolean,
  { walls, now }: AccessDependencies,
): Promise<Result<Protection, Refusal>> {
  if (!walls.may(actor, 'protection.set', { ownerId })) return err(notFound);
  return walls.as(actor, async (transaction) => {
    if (!(await holdAccount(transaction, ownerId))) return err(notFound);
    const at = now();
    const before = await protectedSince(transaction, ownerId);
    if (wanted === (before !== null)) return ok({ protectedSince: before?.toISOString() ?? null, closed: 0 });
    await putProtection(transaction, ownerId, wanted ? at : null);
    const closed = wanted ? await closeShares(transaction, { personId: ownerId, at }) : [];
    if (wanted) await withdrawConsents(transaction, { personId: ownerId, at });
    await hideMember(transaction, ownerId, wanted);
    const act = wanted ? 'protection.on' : 'protection.off';
    await recordPersonEvent(transaction, actor.personId, {
      at,
      act,
      subjectKind: 'account',
      subjectId: '',
      fields: [],
    });
    return ok({ protectedSince: wanted ? at.toISOString() : null, closed: closed.length });
  });
}
