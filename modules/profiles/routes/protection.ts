import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import type { AccessDependencies } from '#modules/access/index.ts';
import { type CountDependencies, countSkills as count } from '../reads/count-skills.ts';
import { setProtection as set } from '../usecases/set-protection.ts';

export function setProtection(dependencies: AccessDependencies): Handler<'setProtection'> {
  return async ({ body }, { actor }) => set({ actor, ownerId: actor.personId }, body.protected, dependencies);
}

export function countSkills(dependencies: CountDependencies): Handler<'countSkills'> {
  return async () => ok(await count(dependencies));
}
