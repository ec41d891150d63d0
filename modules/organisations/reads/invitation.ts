import type { Refusal } from '#contract/errors.ts';
import type { InvitationTold } from '#contract/invitations.ts';
import { countOwners } from '#db/as-member.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, hashOf } from '#modules/access/index.ts';
import { letsIn } from '../domain/invitation.ts';
import { noInvitation } from '../domain/refusals.ts';

/** What an invitation is to, told to whoever has its link. */
export async function readInvitation(
  code: string,
  { walls, now }: AccessDependencies,
): Promise<Result<InvitationTold, Refusal>> {
  const actor = { kind: 'visitor' } as const;
  if (!walls.may(actor, 'invitation.read', { ownerId: '' })) return err(noInvitation);
  const [at, codeHash] = [now(), hashOf(code)];
  return walls.asInvited({ actor, codeHash, at }, async (transaction) => {
    const row = await transaction
      .selectFrom('invitation')
      .leftJoin('organisation', 'organisation.organisation_id', 'invitation.organisation_id')
      .select(['invitation.role', 'invitation.expires_at', 'invitation.used_at', 'invitation.revoked_at'])
      .select('invitation.made_by')
      .select(['organisation.organisation_id as id', 'organisation.kind', 'organisation.name'])
      .where('code_hash', '=', codeHash)
      .executeTakeFirst();
    if (row === undefined) return err(noInvitation);
    const { id, kind, name, role, made_by: madeBy, expires_at: expiresAt } = row;
    const ends = { usedAt: row.used_at, revokedAt: row.revoked_at, expiresAt };
    const owners = id === null ? 0 : await countOwners(transaction, id);
    if (!letsIn({ organisationId: id, madeBy, ...ends }, { owners, at })) return err(noInvitation);
    const organisation = id === null || kind === null || name === null ? null : { id, kind, name };
    return ok({ organisation, role, expiresAt: expiresAt.toISOString() });
  });
}
