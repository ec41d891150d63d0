import type { Transaction } from 'kysely';
import type { ReaderActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { Profile } from '#contract/profiles.ts';
import type { Shared } from '#contract/shares.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, hashOf, recordPersonEvent } from '#modules/access/index.ts';
import { type Share, shownIn, stateOf } from '../domain/share.ts';
import { noteOpening } from '../store/share-store.ts';

export interface OpenShareDependencies extends AccessDependencies {
  /** What the transaction shows of a person's profile, and of shares. */
  readonly profileOf: (transaction: Transaction<Tables>, ownerId: string) => Promise<Profile>;
  readonly sharesShown: (transaction: Transaction<Tables>) => Promise<readonly Share[]>;
}

/** One answer to every link that shows nothing: wrong, over or closed cannot be told apart. */
const nothing: Refusal = { code: 'share/not-found', details: {} };

/** What a share shows to whoever has its link; that it was opened is noted, not by whom. */
export async function openShare(
  token: string,
  { walls, now, profileOf, sharesShown }: OpenShareDependencies,
): Promise<Result<Shared, Refusal>> {
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
