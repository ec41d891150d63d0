import type { Selectable, Transaction } from 'kysely';
import type { InvitationTable } from '#db/organisation-tables.ts';
import type { Tables } from '#db/tables.ts';
import type { Invitation } from '../domain/invitation.ts';

export async function insertInvitation(
  transaction: Transaction<Tables>,
  { invitation, codeHash }: { readonly invitation: Invitation; readonly codeHash: string },
): Promise<void> {
  await transaction
    .insertInto('invitation')
    .values({
      invitation_id: invitation.invitationId,
      organisation_id: invitation.organisationId,
      role: invitation.role,
      code_hash: codeHash,
      note: invitation.note,
      made_by: invitation.madeBy,
      made_as: invitation.madeAs,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
      used_at: invitation.usedAt,
      revoked_at: invitation.revokedAt,
    })
    .execute();
}

/** The invitation of the code that the transaction's actor holds; to be used, it is held on to, so that it is so once. */
export async function invitationOf(
  transaction: Transaction<Tables>,
  codeHash: string,
  purpose: 'to look at' | 'to use',
): Promise<Invitation | undefined> {
  const row = await transaction
    .selectFrom('invitation')
    .selectAll()
    .where('code_hash', '=', codeHash)
    .$if(purpose === 'to use', (query) => query.forUpdate())
    .executeTakeFirst();
  return row && toInvitation(row);
}

/** Whom it was for is nobody's business any longer: she who came in says what she is called. */
export async function noteInvitationUsed(transaction: Transaction<Tables>, invitationId: string, at: Date) {
  await transaction
    .updateTable('invitation')
    .set({ used_at: at, note: '' })
    .where('invitation_id', '=', invitationId)
    .execute();
}

/** Those of an organisation that the transaction shows, the latest first. */
export async function invitationsOf(
  transaction: Transaction<Tables>,
  organisationId: string,
): Promise<readonly Invitation[]> {
  const rows = await transaction
    .selectFrom('invitation')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('created_at', 'desc')
    .orderBy('invitation_id')
    .execute();
  return rows.map(toInvitation);
}

/** Those to administer the installation, as the command is shown them; the one that ends last first. */
export async function linksToAdminister(transaction: Transaction<Tables>): Promise<readonly Invitation[]> {
  const rows = await transaction
    .selectFrom('invitation')
    .selectAll()
    .where('organisation_id', 'is', null)
    .orderBy('expires_at', 'desc')
    .orderBy('invitation_id')
    .execute();
  return rows.map(toInvitation);
}

/** False when there is none that is open. */
export async function revokeLinkToAdminister(
  transaction: Transaction<Tables>,
  { invitationId, at }: { readonly invitationId: string; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('invitation')
    .set({ revoked_at: at })
    .where('invitation_id', '=', invitationId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

interface Revoking {
  readonly organisationId: string;
  /** One of them only. */
  readonly invitationId?: string;
  /** Those of one member only. */
  readonly madeBy?: string;
  readonly at: Date;
}

/** Revokes what has not ended; says how many. */
export async function revokeInvitations(
  transaction: Transaction<Tables>,
  { organisationId, invitationId, madeBy, at }: Revoking,
): Promise<number> {
  const { numUpdatedRows } = await transaction
    .updateTable('invitation')
    .set({ revoked_at: at })
    .where('organisation_id', '=', organisationId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .$if(invitationId !== undefined, (query) => query.where('invitation_id', '=', invitationId ?? ''))
    .$if(madeBy !== undefined, (query) => query.where('made_by', '=', madeBy ?? ''))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Revokes the links to own an organisation that administrators made; those too whose time is over. */
export async function revokeOwnerLinks(
  transaction: Transaction<Tables>,
  { organisationId, at }: Pick<Revoking, 'organisationId' | 'at'>,
): Promise<void> {
  await transaction
    .updateTable('invitation')
    .set({ revoked_at: at })
    .where('organisation_id', '=', organisationId)
    .where('made_by', 'is', null)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
}

export function toInvitation(row: Selectable<InvitationTable>): Invitation {
  return {
    invitationId: row.invitation_id,
    organisationId: row.organisation_id,
    role: row.role,
    note: row.note,
    madeBy: row.made_by,
    madeAs: row.made_as,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
    revokedAt: row.revoked_at,
  };
}
