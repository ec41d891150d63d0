import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import { endHeldSession } from '../usecases/end-session.ts';
import type { AccessDependencies } from '../usecases/ports.ts';

export function signOut(dependencies: AccessDependencies): Handler<'signOut'> {
  return async (_input, { token, takeToken }) => {
    if (token === undefined) return ok({ ended: 0 });
    takeToken();
    return ok({ ended: await endHeldSession(token, dependencies) });
  };
}
