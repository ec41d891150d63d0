import type { Handler } from '#contract/handlers.ts';
import type { AccessDependencies } from '#modules/access/index.ts';
import { readProfile } from '../reads/profile.ts';

export function getProfile(dependencies: AccessDependencies): Handler<'getProfile'> {
  return async (_input, { actor }) => readProfile({ actor, ownerId: actor.personId }, dependencies);
}
