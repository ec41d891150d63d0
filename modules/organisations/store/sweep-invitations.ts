import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { periods } from '#kit/periods.ts';

/** Removes invitations some time after they ended. */
export async function sweepInvitations(transaction: Transaction<Tables>, at: Date) {
  const before = new Date(at.getTime() - periods.endedInvitationDays * 24 * 3_600_000);
  const { numDeletedRows } = await transaction
    .deleteFrom('invitation')
    .where((where) => where(where.fn<Date>('least', ['expires_at', 'used_at', 'revoked_at']), '<=', before))
    .executeTakeFirstOrThrow();
  return { invitation: Number(numDeletedRows) };
}
