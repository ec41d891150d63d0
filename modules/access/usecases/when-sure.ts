import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { confirmFirst, notFound } from '../domain/refusals.ts';
import { isSure, type Session } from '../domain/session.ts';
import { findSession } from '../store/session-store.ts';
import type { AccessDependencies } from './ports.ts';

/**
 * Her session, when she has lately shown that it is her: an open session that somebody finds erases nothing and opens
 * no way in.
 */
export async function whenSure(
  transaction: Transaction<Tables>,
  actor: PersonActor,
  { now }: Pick<AccessDependencies, 'now'>,
): Promise<Result<Session, Refusal>> {
  const session = await findSession(transaction, actor.sessionId);
  if (session === undefined) return err(notFound);
  return isSure(session, now()) ? ok(session) : err(confirmFirst);
}
