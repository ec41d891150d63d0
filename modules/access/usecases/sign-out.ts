import { setTimeout as wait } from 'node:timers/promises';
import { endHeldSession } from './end-session.ts';
import type { ProviderDependencies } from './ports.ts';

/** So long a provider is waited for: she is signed out here all the same. */
const patienceMs = 2_000;

export interface SignedOut {
  readonly ended: number;
  /** Where she signs out of the provider who vouched for her too; null when there is no such place. */
  readonly goOn: string | null;
}

/** Ends the session of a token, whoever holds it. */
export async function signOut(
  { token, site }: { readonly token: string; readonly site: string | undefined },
  dependencies: ProviderDependencies,
): Promise<SignedOut> {
  const ended = await endHeldSession(token, dependencies);
  if (ended === undefined) return { ended: 0, goOn: null };
  if (ended.provider === null || site === undefined) return { ended: 1, goOn: null };
  const asked = dependencies.providers.leave(ended.provider, `${site}/`).catch(() => undefined);
  const goOn = await Promise.race([asked, wait(patienceMs, undefined, { ref: false })]);
  return { ended: 1, goOn: goOn ?? null };
}
