import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import { eraseAccount as erase } from '../usecases/erase-account.ts';
import type { AccessDependencies } from '../usecases/ports.ts';

export function eraseAccount(dependencies: AccessDependencies): Handler<'eraseAccount'> {
  return async (_input, { actor, takeToken }) => {
    const result = await erase({ actor, ownerId: actor.personId }, dependencies);
    if (!result.ok) return result;
    takeToken();
    return ok({ erased: true });
  };
}
