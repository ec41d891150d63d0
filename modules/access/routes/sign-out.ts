import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import type { ProviderDependencies } from '../usecases/ports.ts';
import { signOut as leave } from '../usecases/sign-out.ts';

export function signOut(dependencies: ProviderDependencies): Handler<'signOut'> {
  return async (_input, { token, site, takeToken }) => {
    if (token === undefined) return ok({ ended: 0, goOn: null });
    takeToken();
    return ok(await leave({ token, site }, dependencies));
  };
}
