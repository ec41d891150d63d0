import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import { type ErasingDependencies, eraseAccount as erase } from '../usecases/erase-account.ts';

export function eraseAccount(dependencies: ErasingDependencies): Handler<'eraseAccount'> {
  return async (_input, { actor, takeToken }) => {
    const result = await erase({ actor, ownerId: actor.personId }, dependencies);
    if (!result.ok) return result;
    takeToken();
    return ok({ erased: true });
  };
}
