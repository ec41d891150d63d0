import { randomBytes } from 'node:crypto';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { codeBytes, codeOf, codesAtOnce, readCode } from '../domain/recovery-code.ts';
import { notConfirmed, notFound } from '../domain/refusals.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { holdAccount } from '../store/person-store.ts';
import { ownerOfCode, replaceCodes, spendCode } from '../store/recovery-store.ts';
import { removeSessions, sessionsOf } from '../store/session-store.ts';
import { endHeldSession } from './end-session.ts';
import { type Caller, openSession, type SignedIn } from './open-session.ts';
import type { AccessDependencies } from './ports.ts';
import { hashOf } from './token.ts';
import { whenSure } from './when-sure.ts';

/** New codes, shown this once; the former no longer work. */
export async function makeRecoveryCodes(
  { actor, ownerId }: { readonly actor: PersonActor; readonly ownerId: string },
  { walls, now }: AccessDependencies,
): Promise<Result<{ codes: string[] }, Refusal>> {
  if (!walls.may(actor, 'recovery.make', { ownerId })) return err(notFound);
  const codes = Array.from({ length: codesAtOnce }, () => codeOf(randomBytes(codeBytes)));
  return walls.as(actor, async (transaction) => {
    if (!(await holdAccount(transaction, ownerId))) return err(notFound);
    const sure = await whenSure(transaction, actor, { now });
    if (!sure.ok) return sure;
    await replaceCodes(transaction, ownerId, { hashes: codes.map(hashOf), at: now() });
    const event = { at: now(), act: 'recovery.make', subjectKind: 'recovery', subjectId: '', fields: [] };
    await recordPersonEvent(transaction, ownerId, event);
    return ok({ codes });
  });
}

/** Lets in whoever has a code, and ends every other session: what was lost may have been taken. */
export async function recover(
  { code, device, formerToken, shared }: { readonly code: string } & Caller,
  dependencies: AccessDependencies,
): Promise<Result<SignedIn, Refusal>> {
  const { walls, now } = dependencies;
  const codeHash = hashOf(readCode(code));
  const personId = await walls.asHolderOf({ recovery: codeHash }, (transaction) => ownerOfCode(transaction, codeHash));
  if (personId === undefined) return err(notConfirmed);
  const recovered = await walls.as({ kind: 'person', personId, sessionId: '' }, async (transaction) => {
    if (!(await holdAccount(transaction, personId))) return err(notConfirmed);
    if (!(await spendCode(transaction, codeHash))) return err(notConfirmed);
    const at = now();
    const sessions = await sessionsOf(transaction, personId);
    await removeSessions(
      transaction,
      sessions.map(({ sessionId }) => sessionId),
    );
    const signedIn = await openSession(transaction, { personId, way: 'recovery', device, shared }, at);
    const event = { at, act: 'recovery.use', subjectKind: 'recovery', subjectId: '', fields: [] };
    await recordPersonEvent(transaction, personId, event);
    return ok(signedIn);
  });
  if (recovered.ok && formerToken !== undefined) await endHeldSession(formerToken, dependencies);
  return recovered;
}
