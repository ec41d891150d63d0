import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import { listSessions as readSessions } from '../reads/list-sessions.ts';
import { endSession as end, endOtherSessions as endOthers } from '../usecases/end-session.ts';
import type { AccessDependencies } from '../usecases/ports.ts';

export function listSessions(dependencies: AccessDependencies): Handler<'listSessions'> {
  return async (_input, { actor }) => readSessions({ actor, ownerId: actor.personId }, dependencies);
}

export function endSession(dependencies: AccessDependencies): Handler<'endSession'> {
  return async ({ params }, { actor, takeToken }) => {
    const result = await end({ actor, sessionId: params.id }, dependencies);
    if (!result.ok) return result;
    if (params.id === actor.sessionId) takeToken();
    return ok({ ended: result.value });
  };
}

export function endOtherSessions(dependencies: AccessDependencies): Handler<'endOtherSessions'> {
  return async (_input, { actor }) => {
    const result = await endOthers({ actor, ownerId: actor.personId }, dependencies);
    return result.ok ? ok({ ended: result.value }) : result;
  };
}
