import type { Refusal } from '#contract/errors.ts';
import type { Handler, SessionContext } from '#contract/handlers.ts';
import { ok, type Result } from '#kit/result.ts';
import type { SignedIn } from '../usecases/open-session.ts';
import type { AccessDependencies } from '../usecases/ports.ts';
import { recover as recoverWith } from '../usecases/recovery.ts';
import { beginSignIn as beginIn, signIn as enter } from '../usecases/sign-in.ts';
import { type BegunCeremony, beginSignUp as beginUp, signUp as open } from '../usecases/sign-up.ts';

export function beginSignUp(dependencies: AccessDependencies): Handler<'beginSignUp'> {
  return async (_input, context) => begun(await beginUp(context, dependencies), context);
}

export function signUp(dependencies: AccessDependencies): Handler<'signUp'> {
  return async ({ body }, context) =>
    letIn(await open({ ...body, ...context, formerToken: context.token }, dependencies), context);
}

export function beginSignIn(dependencies: AccessDependencies): Handler<'beginSignIn'> {
  return async (_input, context) => begun(await beginIn(context, dependencies), context);
}

export function signIn(dependencies: AccessDependencies): Handler<'signIn'> {
  return async ({ body }, context) =>
    letIn(await enter({ ...body, ...context, formerToken: context.token }, dependencies), context);
}

export function recover(dependencies: AccessDependencies): Handler<'recover'> {
  return async ({ body }, context) =>
    letIn(await recoverWith({ ...body, device: context.device, formerToken: context.token }, dependencies), context);
}

/** Binds what was begun to the browser it was begun in. */
export function begun(
  result: Result<BegunCeremony, Refusal>,
  { giveAttempt }: Pick<SessionContext, 'giveAttempt'>,
): Result<{ options: object }, Refusal> {
  if (!result.ok) return result;
  const { token, until, options } = result.value;
  giveAttempt(token, until);
  return ok({ options });
}

function letIn(
  result: Result<SignedIn, Refusal>,
  { giveToken }: Pick<SessionContext, 'giveToken'>,
): Result<{ done: true }, Refusal> {
  if (!result.ok) return result;
  giveToken(result.value.token, result.value.until);
  return ok({ done: true });
}
