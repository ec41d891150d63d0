import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { attemptOver, notConfirmed, notFound } from '../domain/refusals.ts';
import { identitiesOf, insertIdentity, noteIdentityUse } from '../store/identity-store.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { holdAccount } from '../store/person-store.ts';
import { noteConfirmed } from '../store/session-store.ts';
import type { Came, Heard } from './heard.ts';
import type { ProviderDependencies } from './ports.ts';
import { resumeSession } from './resume-session.ts';

type HeardHere = Heard & { readonly personId: string };

/** Makes a provider a way into her account; only in a session of hers, which it was begun in. */
export async function connectIdentity(
  heard: HeardHere,
  dependencies: ProviderDependencies,
): Promise<Result<Came, Refusal>> {
  const { walls, now } = dependencies;
  const { attempt, pseudonym, personId } = heard;
  const actor = await actorFor('identity.connect', heard, dependencies);
  if (!actor.ok) return actor;
  return walls.as(actor.value, async (transaction) => {
    if (!(await holdAccount(transaction, personId))) return err(notFound);
    const [at, identityId] = [now(), randomUUID()];
    const identity = { identityId, personId, provider: attempt.provider, pseudonym, createdAt: at, usedAt: null };
    if (!(await insertIdentity(transaction, identity))) {
      const known = await hers(transaction, heard);
      return known === undefined ? err({ code: 'access/identity-taken', details: {} }) : ok(goOn(heard));
    }
    const event = { at, act: 'identity.connect', subjectKind: 'identity', subjectId: identityId, fields: [] };
    await recordPersonEvent(transaction, personId, event);
    return ok(goOn(heard));
  });
}

/** She has shown at a provider of hers that it is her. */
export async function confirmIdentity(
  heard: HeardHere,
  dependencies: ProviderDependencies,
): Promise<Result<Came, Refusal>> {
  const { walls, now } = dependencies;
  const actor = await actorFor('session.confirm', heard, dependencies);
  if (!actor.ok) return actor;
  return walls.as(actor.value, async (transaction) => {
    const known = await hers(transaction, heard);
    if (known === undefined) return err(notConfirmed);
    const at = now();
    await noteIdentityUse(transaction, known.identityId, at);
    await noteConfirmed(transaction, actor.value.sessionId, at);
    const event = { at, act: 'session.confirm', subjectKind: 'session', subjectId: '', fields: ['provider'] };
    await recordPersonEvent(transaction, heard.personId, event);
    return ok(goOn(heard));
  });
}

/** Who is signed in in the browser, if it is she for whom it was begun, and she may. */
async function actorFor(
  act: 'identity.connect' | 'session.confirm',
  { formerToken, personId }: HeardHere,
  dependencies: ProviderDependencies,
): Promise<Result<PersonActor, Refusal>> {
  const session = formerToken === undefined ? undefined : await resumeSession(formerToken, dependencies);
  if (session?.personId !== personId) return err(attemptOver);
  const actor = { kind: 'person', personId, sessionId: session.sessionId } as const;
  return dependencies.walls.may(actor, act, { ownerId: personId }) ? ok(actor) : err(notFound);
}

async function hers(transaction: Transaction<Tables>, { personId, pseudonym }: HeardHere) {
  return (await identitiesOf(transaction, personId)).find((one) => one.pseudonym === pseudonym);
}

function goOn({ attempt: { to } }: HeardHere): Came {
  return { to, signedIn: undefined };
}
