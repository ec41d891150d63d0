import { sql, type Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { countedEveryMs, type Share } from '../domain/share.ts';

export async function insertShare(
  transaction: Transaction<Tables>,
  { share, tokenHash }: { readonly share: Share; readonly tokenHash: string },
): Promise<void> {
  const { shareId, personId } = share;
  await transaction
    .insertInto('share')
    .values({
      share_id: shareId,
      person_id: personId,
      name: share.name,
      token_hash: tokenHash,
      about_fields: [...share.about],
      wishes: share.wishes,
      created_at: share.createdAt,
      expires_at: share.expiresAt,
      closed_at: null,
      opened_at: null,
    })
    .execute();
  const items = share.items.map(({ part, id }) => ({ share_id: shareId, person_id: personId, part, item_id: id }));
  if (items.length > 0) await transaction.insertInto('share_item').values(items).execute();
}

/** What is removed from a profile is in no share any more, also when it is put back. */
export async function unshareItem(
  transaction: Transaction<Tables>,
  { personId, part, id }: { readonly personId: string; readonly part: string; readonly id: string },
): Promise<void> {
  await transaction
    .deleteFrom('share_item')
    .where('person_id', '=', personId)
    .where('part', '=', part)
    .where('item_id', '=', id)
    .execute();
}

export async function countOpen(transaction: Transaction<Tables>, personId: string, at: Date): Promise<number> {
  const { count } = await transaction
    .selectFrom('share')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('person_id', '=', personId)
    .where('closed_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whose share it is; undefined when it is not there. */
export async function ownerOfShare(transaction: Transaction<Tables>, shareId: string): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('share')
    .select('person_id')
    .where('share_id', '=', shareId)
    .executeTakeFirst();
  return row?.person_id;
}

/** Closes those of a person's shares that are open: their tokens are forgotten. Returns which. */
export async function closeShares(
  transaction: Transaction<Tables>,
  { personId, shareId, at }: { readonly personId: string; readonly shareId?: string; readonly at: Date },
): Promise<readonly string[]> {
  const closed = await transaction
    .updateTable('share')
    .set({ closed_at: at, token_hash: null })
    .where('person_id', '=', personId)
    .where('closed_at', 'is', null)
    .where('expires_at', '>', at)
    .$if(shareId !== undefined, (query) => query.where('share_id', '=', shareId ?? ''))
    .returning('share_id')
    .execute();
  return closed.map(({ share_id }) => share_id);
}

/** Notes an opening, unless one was noted a little while ago; true when it was. Two at once are noted once. */
export async function noteOpening(transaction: Transaction<Tables>, shareId: string, at: Date): Promise<boolean> {
  const noted = await transaction
    .updateTable('share')
    .set({ opened_at: at, opens: sql`opens + 1` })
    .where('share_id', '=', shareId)
    .where((where) =>
      where.or([where('opened_at', 'is', null), where('opened_at', '<=', new Date(at.getTime() - countedEveryMs))]),
    )
    .returning('share_id')
    .execute();
  return noted.length > 0;
}
