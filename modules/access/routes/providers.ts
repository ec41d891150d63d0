import type { Refusal } from '#contract/errors.ts';
import type { Handler, SessionContext } from '#contract/handlers.ts';
import { ok, type Result } from '#kit/result.ts';
import {
  askProvider as ask,
  confirmAtProvider as confirmAt,
  connectProvider as connect,
} from '../usecases/ask-provider.ts';
import type { Begun } from '../usecases/attempts.ts';
import { comeFromProvider as come } from '../usecases/come-from-provider.ts';
import { disconnectIdentity as disconnect } from '../usecases/disconnect-identity.ts';
import type { ProviderDependencies } from '../usecases/ports.ts';

export function askProvider(dependencies: ProviderDependencies): Handler<'askProvider'> {
  return async ({ body }, context) => sent(await ask({ ...body, site: context.site }, dependencies), context);
}

export function connectProvider(dependencies: ProviderDependencies): Handler<'connectProvider'> {
  return async ({ body }, context) => {
    const { site, actor } = context;
    return sent(await connect({ ...body, site, actor, ownerId: actor.personId }, dependencies), context);
  };
}

export function confirmAtProvider(dependencies: ProviderDependencies): Handler<'confirmAtProvider'> {
  return async ({ body }, context) => {
    const { site, actor } = context;
    return sent(await confirmAt({ ...body, site, actor, ownerId: actor.personId }, dependencies), context);
  };
}

/** Binds what was begun to the browser it was begun in. */
function sent(
  asked: Result<Begun & { readonly url: string }, Refusal>,
  { giveAttempt }: Pick<SessionContext, 'giveAttempt'>,
): Result<{ url: string }, Refusal> {
  if (!asked.ok) return asked;
  giveAttempt(asked.value.token, asked.value.until);
  return ok({ url: asked.value.url });
}

export function comeFromProvider(dependencies: ProviderDependencies): Handler<'comeFromProvider'> {
  return async ({ body }, { site, attempt, device, token, giveToken }) => {
    const came = await come({ ...body, site, attempt, device, formerToken: token }, dependencies);
    if (!came.ok) return came;
    const { to, signedIn } = came.value;
    if (signedIn !== undefined) giveToken(signedIn.token, signedIn.until);
    return ok({ to });
  };
}

export function disconnectIdentity(dependencies: ProviderDependencies): Handler<'disconnectIdentity'> {
  return async ({ params }, { actor }) => disconnect({ actor, identityId: params.id }, dependencies);
}
