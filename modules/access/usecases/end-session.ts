import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { notFound } from '../domain/refusals.ts';
import type { Session } from '../domain/session.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { findSession, heldSession, removeSessions, sessionsOf } from '../store/session-store.ts';
import type { AccessDependencies } from './ports.ts';
import { hashOf } from './token.ts';

/** Ends one of her sessions. */
export async function endSession(
  { actor, sessionId }: { readonly actor: PersonActor; readonly sessionId: string },
  { walls, now }: AccessDependencies,
): Promise<Result<number, Refusal>> {
  return walls.as(actor, async (transaction) => {
    const session = await findSession(transaction, sessionId);
    if (session === undefined || !walls.may(actor, 'session.end', { ownerId: session.personId })) return err(notFound);
    const ended = await removeSessions(transaction, [sessionId]);
    await recordPersonEvent(transaction, actor.personId, ending(sessionId, now()));
    return ok(ended);
  });
}

/** Ends all her sessions but the one that asks. */
export async function endOtherSessions(
  { actor, ownerId }: { readonly actor: PersonActor; readonly ownerId: string },
  { walls, now }: AccessDependencies,
): Promise<Result<number, Refusal>> {
  if (!walls.may(actor, 'session.end', { ownerId })) return err(notFound);
  return walls.as(actor, async (transaction) => {
    const sessions = await sessionsOf(transaction, ownerId);
    const others = sessions.map(({ sessionId }) => sessionId).filter((id) => id !== actor.sessionId);
    const ended = await removeSessions(transaction, others);
    if (ended > 0) await recordPersonEvent(transaction, actor.personId, ending('', now()));
    return ok(ended);
  });
}

/** Ends the session of a token, whoever holds it; undefined when there was none. */
export async function endHeldSession(token: string, { walls }: AccessDependencies): Promise<Session | undefined> {
  const tokenHash = hashOf(token);
  return walls.asHolder(tokenHash, async (transaction) => {
    const session = await heldSession(transaction, tokenHash);
    if (session !== undefined) await removeSessions(transaction, [session.sessionId]);
    return session;
  });
}

function ending(subjectId: string, at: Date) {
  return { at, act: 'session.end', subjectKind: 'session', subjectId, fields: [] };
}
