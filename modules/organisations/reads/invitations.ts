import type { Refusal } from '#contract/errors.ts';
import type { Invitations } from '#contract/invitations.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, type Place } from '#modules/access/index.ts';
import { endOf, stateOf } from '../domain/invitation.ts';
import { noteReading } from './note-reading.ts';

/** Invitations to an organisation, the latest first. */
export async function listInvitations(
  place: Place,
  { walls, now }: AccessDependencies,
): Promise<Result<Invitations, Refusal>> {
  const { actor, organisationId } = place;
  return walls.asMember(place, async (transaction, found) => {
    if (!walls.may(actor, 'invitation.list', found)) return err(notFound);
    const rows = await transaction
      .selectFrom('invitation')
      .leftJoin('membership', 'membership.membership_id', 'invitation.made_by')
      .selectAll('invitation')
      .select('membership.name as maker')
      .where('invitation.organisation_id', '=', organisationId)
      .orderBy('invitation.created_at', 'desc')
      .orderBy('invitation.invitation_id')
      .execute();
    const at = now();
    await noteReading(transaction, place, { act: 'invitation.list', at });
    const invitations = rows.flatMap(({ role, ...row }) => {
      const ends = { usedAt: row.used_at, revokedAt: row.revoked_at, expiresAt: row.expires_at };
      if (role === 'administrator') return [];
      return {
        id: row.invitation_id,
        role,
        state: stateOf(ends, at),
        note: row.note,
        madeBy: row.maker,
        createdAt: row.created_at.toISOString(),
        expiresAt: row.expires_at.toISOString(),
        endedAt: endOf(ends, at)?.toISOString() ?? null,
      };
    });
    return ok({ invitations });
  });
}
