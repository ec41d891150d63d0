import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import type { AccessDependencies } from '#modules/access/index.ts';
import { exportReadme } from '../domain/export-readme.ts';
import { toJsonResume } from '../domain/json-resume.ts';
import { profileOf } from '../reads/profile.ts';
import { tellShares } from '../reads/shares.ts';
import { exportAll } from '../usecases/export-everything.ts';

export function exportEverything(dependencies: AccessDependencies): Handler<'exportEverything'> {
  return async (_input, { actor, language }) => {
    const whose = { actor, ownerId: actor.personId, language };
    const result = await exportAll(whose, 'everything', { ...dependencies, profileOf, tellShares });
    if (!result.ok) return result;
    const { record, membership, profile, shares } = result.value;
    const exportedAt = dependencies.now().toISOString();
    return ok({ readme: [...exportReadme[language]], exportedAt, ...record, ...membership, profile, shares });
  };
}

export function exportResume(dependencies: AccessDependencies): Handler<'exportResume'> {
  return async (_input, { actor, language }) => {
    const whose = { actor, ownerId: actor.personId, language };
    const result = await exportAll(whose, 'json-resume', { ...dependencies, profileOf, tellShares });
    return result.ok ? ok(toJsonResume(result.value.profile)) : result;
  };
}
