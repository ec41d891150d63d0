import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, recordPersonEvent } from '#modules/access/index.ts';
import { closeShares, ownerOfShare } from '../store/share-store.ts';

/** Closes a share: its link shows nothing from now on. One that is over already stays as it is. */
export async function closeShare(
  { actor, shareId }: { readonly actor: PersonActor; readonly shareId: string },
  { walls, now }: AccessDependencies,
): Promise<Result<true, Refusal>> {
  return walls.as(actor, async (transaction) => {
    const ownerId = await ownerOfShare(transaction, shareId);
    if (ownerId === undefined || !walls.may(actor, 'share.close', { ownerId })) return err(notFound);
    const at = now();
    const closed = await closeShares(transaction, { personId: ownerId, shareId, at });
    const event = { at, act: 'share.close', subjectKind: 'share', subjectId: shareId, fields: [] };
    if (closed.length > 0) await recordPersonEvent(transaction, actor.personId, event);
    return ok(true);
  });
}
