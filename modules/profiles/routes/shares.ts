import type { Handler } from '#contract/handlers.ts';
import { shareDays } from '#contract/shares.ts';
import { ok } from '#kit/result.ts';
import type { AccessDependencies } from '#modules/access/index.ts';
import { profileOf } from '../reads/profile.ts';
import { listShares as list } from '../reads/shares.ts';
import { sharesShown } from '../reads/shares-shown.ts';
import { closeShare as close } from '../usecases/close-share.ts';
import { makeShare as make } from '../usecases/make-share.ts';
import { openShare as open } from '../usecases/open-share.ts';

export function listShares(dependencies: AccessDependencies): Handler<'listShares'> {
  return async (_input, { actor }) => list({ actor, ownerId: actor.personId }, dependencies);
}

export function makeShare(dependencies: AccessDependencies): Handler<'makeShare'> {
  return async ({ body }, { actor }) => {
    const made = await make({ actor, ownerId: actor.personId }, { days: shareDays.default, ...body }, dependencies);
    if (!made.ok) return made;
    const { share, token } = made.value;
    return ok({ id: share.shareId, token, expiresAt: share.expiresAt.toISOString() });
  };
}

export function closeShare(dependencies: AccessDependencies): Handler<'closeShare'> {
  return async ({ params }, { actor }) => {
    const result = await close({ actor, shareId: params.id }, dependencies);
    return result.ok ? ok({ closed: true }) : result;
  };
}

export function openShare(dependencies: AccessDependencies): Handler<'openShare'> {
  return async ({ body }) => open(body.token, { ...dependencies, profileOf, sharesShown });
}
