import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import { disconnectIdentity as disconnect } from '../usecases/disconnect-identity.ts';
import type { ProviderDependencies } from '../usecases/ports.ts';
import { askProvider as ask, comeFromProvider as come } from '../usecases/sign-in-from-provider.ts';

export function askProvider(dependencies: ProviderDependencies): Handler<'askProvider'> {
  return async ({ body }, { site, giveAttempt }) => {
    const asked = await ask({ ...body, site, actor: null }, dependencies);
    if (!asked.ok) return asked;
    giveAttempt(asked.value.token, asked.value.until);
    return ok({ url: asked.value.url });
  };
}

export function connectProvider(dependencies: ProviderDependencies): Handler<'connectProvider'> {
  return async ({ body }, { site, actor, giveAttempt }) => {
    const asked = await ask({ ...body, site, actor }, dependencies);
    if (!asked.ok) return asked;
    giveAttempt(asked.value.token, asked.value.until);
    return ok({ url: asked.value.url });
  };
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
