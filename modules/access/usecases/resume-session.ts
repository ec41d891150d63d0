import { isOver, isWorthNoting, type Session } from '../domain/session.ts';
import { heldSession, noteUse, removeSessions } from '../store/session-store.ts';
import type { AccessDependencies } from './ports.ts';
import { hashOf } from './token.ts';

/** The session of a token; undefined when there is none, or it is over: then it is removed. */
export async function resumeSession(token: string, { walls, now }: AccessDependencies): Promise<Session | undefined> {
  const tokenHash = hashOf(token);
  return walls.asHolder(tokenHash, async (transaction) => {
    const session = await heldSession(transaction, tokenHash);
    if (session === undefined) return undefined;
    if (isOver(session, now())) {
      await removeSessions(transaction, [session.sessionId]);
      return undefined;
    }
    if (isWorthNoting(session, now())) await noteUse(transaction, session, now());
    return session;
  });
}
