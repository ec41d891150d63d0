import { randomUUID } from 'node:crypto';
import type { Refusal } from '#contract/errors.ts';
import type { NewPasskeyBody } from '#contract/ways-in.ts';
import { swedishDate } from '#kit/plain-date.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { passkeyName } from '../domain/passkey-name.ts';
import { noPasskeysHere, notConfirmed, passkeyKnown } from '../domain/refusals.ts';
import { insertPasskey } from '../store/passkey-store.ts';
import { type Begun, beginAttempt, takeAttempt } from './attempts.ts';
import { openAccount } from './open-account.ts';
import type { Caller, SignedIn } from './open-session.ts';
import type { AccessDependencies } from './ports.ts';
import { creationCeremony, readNewPasskey } from './webauthn.ts';

/** Where the site is, and what the caller's browser has begun there. */
export interface AtSite {
  readonly site: string | undefined;
  readonly attempt: string | undefined;
}

export type BegunCeremony = Begun & { readonly options: object };

/** Asks for the passkey that an account is opened with. Nothing of her is kept yet. */
export async function beginSignUp(
  { site }: Pick<AtSite, 'site'>,
  dependencies: AccessDependencies,
): Promise<Result<BegunCeremony, Refusal>> {
  if (site === undefined) return err(noPasskeysHere);
  const personId = randomUUID();
  const userName = `Vidare ${swedishDate(dependencies.now())}`;
  const { options, challenge } = await creationCeremony({ site, personId, userName, known: [] });
  const begun = await beginAttempt({ kind: 'sign-up', challenge, personId }, null, dependencies);
  return ok({ ...begun, options });
}

/** Opens the account with the passkey that was made. */
export async function signUp(
  { credential, site, attempt, ...caller }: NewPasskeyBody & AtSite & Caller,
  dependencies: AccessDependencies,
): Promise<Result<SignedIn, Refusal>> {
  if (site === undefined) return err(noPasskeysHere);
  const begun = await takeAttempt({ token: attempt, kind: 'sign-up', personId: null }, dependencies);
  if (!begun.ok) return begun;
  const { challenge, personId } = begun.value;
  const made = await readNewPasskey(credential, { site, challenge });
  if (made === undefined) return err(notConfirmed);
  try {
    const opening = { ...caller, way: 'passkey', persona: null, personId } as const;
    return ok(
      await openAccount(opening, dependencies, async (transaction) => {
        const at = dependencies.now();
        const passkey = { ...made.passkey, passkeyId: randomUUID(), personId, createdAt: at, usedAt: at };
        const name = passkeyName({ aaguid: made.aaguid, device: caller.device, taken: [] });
        const fresh = await insertPasskey(transaction, { ...passkey, name });
        if (!fresh) throw new KnownPasskey();
      }),
    );
  } catch (cause) {
    if (cause instanceof KnownPasskey) return err(passkeyKnown);
    throw cause;
  }
}

/** Takes the account that was being opened back with it. */
class KnownPasskey extends Error {}
