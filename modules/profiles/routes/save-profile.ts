import type { Handler } from '#contract/handlers.ts';
import type { ProfilePart } from '#contract/profiles.ts';
import type { AccessDependencies } from '#modules/access/index.ts';
import { keepPicked } from '../usecases/keep-picked.ts';
import { removeItem as remove, saveItem } from '../usecases/save-item.ts';
import { saveSingle } from '../usecases/save-single.ts';

export function saveAbout(dependencies: AccessDependencies): Handler<'saveAbout'> {
  return async ({ body }, { actor }) =>
    saveSingle({ actor, ownerId: actor.personId }, { name: 'about', value: body }, dependencies);
}

export function saveWishes(dependencies: AccessDependencies): Handler<'saveWishes'> {
  return async ({ body }, { actor }) =>
    saveSingle({ actor, ownerId: actor.personId }, { name: 'wishes', value: body }, dependencies);
}

type ItemRoute = 'saveExperience' | 'saveEducation' | 'saveSkill' | 'saveLanguage' | 'saveJob' | 'savePlan';

/** Saves an item of one list; the route's own schema has vouched for what it is. */
export function saveInto<Name extends ItemRoute>(part: ProfilePart, dependencies: AccessDependencies): Handler<Name> {
  const handler: Handler<ItemRoute> = async ({ params, body }, { actor }) =>
    saveItem({ actor, ownerId: actor.personId, part, id: params.id }, body, dependencies);
  return handler;
}

export function removeItem(dependencies: AccessDependencies): Handler<'removeItem'> {
  return async ({ params }, { actor }) =>
    remove({ actor, ownerId: actor.personId, part: params.part, id: params.id }, dependencies);
}

export function keepInProfile(dependencies: AccessDependencies): Handler<'keepInProfile'> {
  return async ({ body }, { actor }) => keepPicked({ actor, ownerId: actor.personId }, body, dependencies);
}
