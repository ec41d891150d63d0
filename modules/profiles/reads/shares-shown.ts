import type { Selectable, Transaction } from 'kysely';
import type { ShareItemTable, ShareTable } from '#db/personal-tables.ts';
import type { Tables } from '#db/tables.ts';
import type { Share, ShareChoice } from '../domain/share.ts';

/** The shares that the transaction's actor is shown, the latest first: a person's own, or the one whose link is held. */
export async function sharesShown(transaction: Transaction<Tables>): Promise<readonly Share[]> {
  const rows = await transaction
    .selectFrom('share')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('share_id')
    .execute();
  const items = await transaction.selectFrom('share_item').selectAll().orderBy('part').orderBy('item_id').execute();
  const byShare = Map.groupBy(items, ({ share_id }) => share_id);
  return rows.map((row) => toShare(row, byShare.get(row.share_id) ?? []));
}

function toShare(row: Selectable<ShareTable>, items: readonly ShareItemTable[]): Share {
  return {
    shareId: row.share_id,
    personId: row.person_id,
    name: row.name,
    about: row.about_fields as Share['about'],
    wishes: row.wishes,
    items: items.map(({ part, item_id }) => ({ part, id: item_id })) as ShareChoice['items'],
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    closedAt: row.closed_at,
    opens: row.opens,
  };
}
