import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import { warnedWhileAway } from '../domain/session.ts';
import { accountTold } from '../reads/account-told.ts';
import type { ProviderDependencies } from '../usecases/ports.ts';
import { resumeSession } from '../usecases/resume-session.ts';

/** `personas` says whether made-up people can be signed in as here. */
export function getSession(
  dependencies: ProviderDependencies & { readonly personas: () => Promise<boolean> },
): Handler<'getSession'> {
  return async (_input, { token, fromHere, takeToken, site, language }) => {
    const passkeysAt = site ?? null;
    const providers =
      site === undefined ? [] : dependencies.providers.list.map(({ id, name }) => ({ id, name: name[language] }));
    const personas = fromHere && (await dependencies.personas());
    const session = token === undefined ? undefined : await resumeSession(token, dependencies);
    if (session === undefined) {
      if (token !== undefined) takeToken();
      return ok({ session: null, personas, passkeysAt, providers });
    }
    const actor = { kind: 'person' as const, personId: session.personId, sessionId: session.sessionId };
    const { persona, warnedAt } = await accountTold(actor, dependencies);
    return ok({
      session: {
        id: session.sessionId,
        way: session.way,
        persona,
        warnedAt: warnedWhileAway(session, warnedAt) ? (warnedAt?.toISOString() ?? null) : null,
        shared: session.shared,
        since: session.createdAt.toISOString(),
        until: session.expiresAt.toISOString(),
      },
      personas,
      passkeysAt,
      providers,
    });
  };
}
