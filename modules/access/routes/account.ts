import type { Handler } from '#contract/handlers.ts';
import { readAccount } from '../reads/account.ts';
import { addPasskey as add, beginPasskey as begin } from '../usecases/add-passkey.ts';
import { removePasskey as remove, renamePasskey as rename } from '../usecases/change-passkey.ts';
import { beginConfirm as beginShowing, confirm as show } from '../usecases/confirm.ts';
import type { AccessDependencies, ProviderDependencies } from '../usecases/ports.ts';
import { makeRecoveryCodes as makeCodes } from '../usecases/recovery.ts';
import { settle as settleWays } from '../usecases/settle.ts';
import { begun } from './ways-in.ts';

export function getAccount(dependencies: ProviderDependencies): Handler<'getAccount'> {
  return async (_input, { actor, language }) => readAccount({ actor, ownerId: actor.personId, language }, dependencies);
}

export function beginPasskey(dependencies: AccessDependencies): Handler<'beginPasskey'> {
  return async (_input, context) =>
    begun(await begin({ ...context, ownerId: context.actor.personId }, dependencies), context);
}

export function addPasskey(dependencies: AccessDependencies): Handler<'addPasskey'> {
  return async ({ body }, context) => add({ ...body, ...context, ownerId: context.actor.personId }, dependencies);
}

export function renamePasskey(dependencies: AccessDependencies): Handler<'renamePasskey'> {
  return async ({ params, body }, { actor }) => rename({ actor, passkeyId: params.id, name: body.name }, dependencies);
}

export function removePasskey(dependencies: ProviderDependencies): Handler<'removePasskey'> {
  return async ({ params }, { actor }) => remove({ actor, passkeyId: params.id }, dependencies);
}

export function makeRecoveryCodes(dependencies: AccessDependencies): Handler<'makeRecoveryCodes'> {
  return async (_input, { actor }) => makeCodes({ actor, ownerId: actor.personId }, dependencies);
}

export function beginConfirm(dependencies: AccessDependencies): Handler<'beginConfirm'> {
  return async (_input, context) =>
    begun(await beginShowing({ ...context, ownerId: context.actor.personId }, dependencies), context);
}

export function confirm(dependencies: AccessDependencies): Handler<'confirm'> {
  return async ({ body }, context) => show({ ...body, ...context, ownerId: context.actor.personId }, dependencies);
}

export function settle(dependencies: AccessDependencies): Handler<'settle'> {
  return async ({ body }, { actor }) => settleWays({ ...body, actor, ownerId: actor.personId }, dependencies);
}
