import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import { purposes, tellPurpose } from '../domain/purposes.ts';
import { listConsents as list } from '../reads/consents.ts';
import type { AccessDependencies } from '../usecases/ports.ts';
import { setConsent as set } from '../usecases/set-consent.ts';

export function listPurposes(): Handler<'listPurposes'> {
  return async (_input, { language }) => ok({ purposes: purposes.map((purpose) => tellPurpose(purpose, language)) });
}

export function listConsents(dependencies: AccessDependencies): Handler<'listConsents'> {
  return async (_input, { actor, language }) => list({ actor, ownerId: actor.personId, language }, dependencies);
}

export function setConsent(dependencies: AccessDependencies): Handler<'setConsent'> {
  return async ({ params, body }, { actor }) =>
    set({ actor, ownerId: actor.personId, purpose: params.id, given: body.given }, dependencies);
}
