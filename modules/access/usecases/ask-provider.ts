import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import type { ProviderPurpose } from '../domain/attempt.ts';
import { noPasskeysHere, notFound, providerAway } from '../domain/refusals.ts';
import { type Begun, beginAttempt } from './attempts.ts';
import type { ProviderDependencies } from './ports.ts';
import type { AtSite } from './sign-up.ts';
import { whenSure } from './when-sure.ts';

interface Asking extends Pick<AtSite, 'site'> {
  readonly provider: string;
  /** Where on the site to go on to. */
  readonly to: string;
}
type Asked = Result<Begun & { readonly url: string }, Refusal>;

/** Asks a provider who she is, to sign in: the address to send her to, bound to her browser. */
export async function askProvider(
  { shared = false, ...asking }: Asking & { readonly shared?: boolean | undefined },
  dependencies: ProviderDependencies,
): Promise<Asked> {
  if (!dependencies.walls.may({ kind: 'visitor' }, 'identity.sign-in', { ownerId: '' })) return err(notFound);
  return ask({ ...asking, purpose: 'sign-in', shared, personId: null }, dependencies);
}

/** Likewise, to make it a way into the account that she is signed in to. */
export async function connectProvider(
  { actor, ownerId, ...asking }: Asking & { readonly actor: PersonActor; readonly ownerId: string },
  dependencies: ProviderDependencies,
): Promise<Asked> {
  const { walls } = dependencies;
  if (!walls.may(actor, 'identity.connect', { ownerId })) return err(notFound);
  const sure = await walls.as(actor, (transaction) => whenSure(transaction, actor, dependencies));
  if (!sure.ok) return sure;
  return ask({ ...asking, purpose: 'connect', shared: false, personId: ownerId }, dependencies);
}

/** Likewise, to show that it is still she who sits there. */
export async function confirmAtProvider(
  { actor, ownerId, ...asking }: Asking & { readonly actor: PersonActor; readonly ownerId: string },
  dependencies: ProviderDependencies,
): Promise<Asked> {
  if (!dependencies.walls.may(actor, 'session.confirm', { ownerId })) return err(notFound);
  return ask({ ...asking, purpose: 'confirm', shared: false, personId: ownerId }, dependencies);
}

async function ask(
  {
    site,
    provider,
    to,
    purpose,
    shared,
    personId,
  }: Asking & { readonly purpose: ProviderPurpose; readonly shared: boolean; readonly personId: string | null },
  dependencies: ProviderDependencies,
): Promise<Asked> {
  if (site === undefined) return err(noPasskeysHere);
  const { providers } = dependencies;
  // At a shared computer whoever sat there before may still be signed in at the provider.
  const anew = shared || purpose === 'confirm';
  const question = await providers.ask(provider, callback(site, provider), { anew }).catch(() => 'away' as const);
  if (question === 'away') return err(providerAway);
  if (question === undefined) return err(notFound);
  const { url, state, nonce, verifier } = question;
  const attempt = { kind: 'provider', provider, state, nonce, verifier, to, purpose, shared } as const;
  return ok({ ...(await beginAttempt(attempt, personId, dependencies)), url });
}

/** Where a provider sends her back to. */
export function callback(site: string, provider: string): string {
  return `${site}/sign-in/from/${encodeURIComponent(provider)}`;
}
