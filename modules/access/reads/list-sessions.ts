import type { PersonActor, Sessions } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { notFound } from '../domain/refusals.ts';
import { isOver } from '../domain/session.ts';
import type { AccessDependencies } from '../usecases/ports.ts';

/** Where a person is signed in, the session used last first. */
export async function listSessions(
  { actor, ownerId }: { readonly actor: PersonActor; readonly ownerId: string },
  { walls, now }: AccessDependencies,
): Promise<Result<Sessions, Refusal>> {
  if (!walls.may(actor, 'session.list', { ownerId })) return err(notFound);
  const rows = await walls.as(actor, (transaction) =>
    transaction
      .selectFrom('session')
      .select(['session_id', 'way', 'device', 'shared', 'created_at', 'used_at', 'expires_at'])
      .where('person_id', '=', ownerId)
      .orderBy('used_at', 'desc')
      .orderBy('session_id')
      .execute(),
  );
  const open = rows.filter(
    (row) => !isOver({ usedAt: row.used_at, expiresAt: row.expires_at, shared: row.shared }, now()),
  );
  return ok({
    sessions: open.map((row) => ({
      id: row.session_id,
      way: row.way,
      device: row.device,
      shared: row.shared,
      since: row.created_at.toISOString(),
      used: row.used_at.toISOString(),
      until: row.expires_at.toISOString(),
      current: row.session_id === actor.sessionId,
    })),
  });
}
