import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type Attempt, type AttemptKind, type AttemptOf, attemptMs, isOverdue, providerMs } from '../domain/attempt.ts';
import { attemptOver } from '../domain/refusals.ts';
import { insertAttempt, type KeptAttempt, sweepAttempts, takeHeldAttempt } from '../store/attempt-store.ts';
import type { AccessDependencies } from './ports.ts';
import { hashOf, newToken } from './token.ts';

/** What binds something begun to one browser: a secret in its cookie. */
export interface Begun {
  readonly token: string;
  readonly until: Date;
}

/** Keeps what was begun until it is ended; `personId` is who it is for, when she is signed in already. */
export async function beginAttempt(
  attempt: Attempt,
  personId: string | null,
  { walls, now }: AccessDependencies,
): Promise<Begun> {
  const token = newToken();
  const expiresAt = new Date(now().getTime() + (attempt.kind === 'provider' ? providerMs : attemptMs));
  await walls.asHolderOf({ at: now().toISOString() }, sweepAttempts);
  await walls.asHolderOf({ attempt: hashOf(token) }, (transaction) =>
    insertAttempt(transaction, hashOf(token), { attempt, personId, expiresAt }),
  );
  return { token, until: expiresAt };
}

/** What was begun in this browser, in time: once, for it is gone when it is taken. */
export async function takeKept(
  token: string | undefined,
  { walls, now }: AccessDependencies,
): Promise<KeptAttempt | undefined> {
  if (token === undefined) return undefined;
  const attempt = hashOf(token);
  const kept = await walls.asHolderOf({ attempt }, (transaction) => takeHeldAttempt(transaction, attempt));
  return kept === undefined || isOverdue(kept, now()) ? undefined : kept;
}

/** Likewise of one kind, and for this person, or for nobody yet. */
export async function takeAttempt<Kind extends AttemptKind>(
  {
    token,
    kind,
    personId,
  }: { readonly token: string | undefined; readonly kind: Kind; readonly personId: string | null },
  dependencies: AccessDependencies,
): Promise<Result<AttemptOf<Kind>, Refusal>> {
  const kept = await takeKept(token, dependencies);
  if (kept === undefined || kept.personId !== personId) return err(attemptOver);
  return isOf(kept.attempt, kind) ? ok(kept.attempt) : err(attemptOver);
}

function isOf<Kind extends AttemptKind>(attempt: Attempt, kind: Kind): attempt is AttemptOf<Kind> {
  return attempt.kind === kind;
}
