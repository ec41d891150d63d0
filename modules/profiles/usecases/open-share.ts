import type { ReaderActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { Shared } from '#contract/shares.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, hashOf, recordPersonEvent } from '#modules/access/index.ts';
import { shownIn, stateOf } from '../domain/share.ts';
import { profileOf } from '../reads/profile.ts';
import { noteOpening, sharesShown } from '../store/share-store.ts';

/** One answer to every link that shows nothing: wrong, over or closed cannot be told apart. */
const nothing: Refusal = { code: 'share/not-found', details: {} };

/** What a share shows to whoever has its link; that it was opened is noted, not by whom. */
export async function openShare(token: string, { walls, now }: AccessDependencies): Promise<Result<Shared, Refusal>> {
  const at = now();
  return walls.asReader({ tokenHash: hashOf(token), at }, async (transaction) => {
    const [share] = await sharesShown(transaction);
    if (share === undefined || stateOf(share, at) !== 'open') return err(nothing);
    const { personId, shareId } = share;
    const reader: ReaderActor = { kind: 'reader', personId, shareId };
    if (!walls.may(reader, 'share.open', { ownerId: personId })) return err(nothing);
    const shown = shownIn(await profileOf(transaction, personId), share);
    const event = { at, actor: 'reader', act: 'share.open', subjectKind: 'share', subjectId: shareId } as const;
    if (await noteOpening(transaction, shareId, at))
      await recordPersonEvent(transaction, personId, { ...event, fields: [] });
    const [sharedAt, until] = [share.createdAt.toISOString(), share.expiresAt.toISOString()];
    return ok({ sharedBy: shown.about.name ?? '', sharedAt, until, ...shown });
  });
}
