import { type Selectable, sql, type Transaction } from 'kysely';
import type { ProfilePart } from '#contract/profiles.ts';
import type { ShareTable } from '#db/personal-tables.ts';
import type { Tables } from '#db/tables.ts';
import { countedEveryMs, type Share, type ShareChoice } from '../domain/share.ts';

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

/** The shares that the transaction's actor is shown, the latest first: a person's own, or the one whose link is held. */
export async function sharesShown(transaction: Transaction<Tables>): Promise<readonly Share[]> {
  const rows = await transaction
    .selectFrom('share')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('share_id')
    .execute();
  const items = await transaction.selectFrom('share_item').select(['share_id', 'part', 'item_id']).execute();
  const byShare = Map.groupBy(items, ({ share_id }) => share_id);
  return rows.map((row) =>
    toShare(
      row,
      (byShare.get(row.share_id) ?? []).map(({ part, item_id }) => ({ part: part as ProfilePart, id: item_id })),
    ),
  );
}

export async function findShare(transaction: Transaction<Tables>, shareId: string): Promise<Share | undefined> {
  const row = await transaction.selectFrom('share').selectAll().where('share_id', '=', shareId).executeTakeFirst();
  return row === undefined ? undefined : toShare(row, []);
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

function toShare(row: Selectable<ShareTable>, items: ShareChoice['items']): Share {
  return {
    shareId: row.share_id,
    personId: row.person_id,
    name: row.name,
    about: row.about_fields as Share['about'],
    wishes: row.wishes,
    items,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    closedAt: row.closed_at,
    opens: row.opens,
  };
}
