import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PersonActor } from '#contract/access.ts';
import { refusal } from '#contract/errors.ts';
import type { SessionContext } from '#contract/handlers.ts';
import type { Route } from '#contract/route.ts';
import { deviceOf } from './device-of.ts';
import { isFromHere, isLoopback } from './guards.ts';
import { languageOf } from './language-of.ts';
import type { CookieCheck } from './made-up-cookies.ts';
import { refuse, refuseForNow } from './refuse.ts';
import { isSameOrigin } from './same-origin.ts';
import { attemptOf, giveAttempt, giveToken, takeToken, tokenOf } from './session-cookie.ts';

export interface PersonalRequests {
  /** Who holds a session's token; undefined when there is none. Undefined itself until the database is open. */
  readonly actorOf: () => ((token: string) => Promise<PersonActor | undefined>) | undefined;
  /** The address the server listens on. */
  readonly host: string;
  /** The address that the site is known by; undefined where nobody has said. */
  readonly publicUrl: string | undefined;
  readonly cookies: CookieCheck;
}

/** Who was found to make a request, before anything of it was read. */
const actors = new WeakMap<FastifyRequest, PersonActor>();

/** Who makes a request, once the guard has found out. */
export function actorOfRequest(request: FastifyRequest): PersonActor | undefined {
  return actors.get(request);
}

/**
 * Guards a route on what is somebody's: what changes something, and what is noted as taken away, from the site's own
 * pages only; and where it says so, signed in.
 */
export function personalGuard(route: Route, { actorOf, cookies }: PersonalRequests) {
  const fromPages = route.method !== 'GET' || route.limit === 'export';
  const leaving = route.limit === 'never' || (route.guard === 'session' && route.method === 'DELETE');
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (fromPages && !isSameOrigin(request)) return refuse(request, reply, refusal('access/cross-site'));
    const token = tokenOf(request);
    if (token !== undefined) {
      const seconds = cookies.secondsToWait(request, token, leaving);
      if (seconds > 0) return refuseForNow(request, reply, seconds);
    }
    const find = actorOf();
    if (route.guard !== 'person') {
      // The handler looks for the session itself; whether there is one is found out once, for the count.
      if (token !== undefined && find !== undefined && !cookies.isRemembered(token))
        cookies.note(request, token, (await find(token)) !== undefined);
      return undefined;
    }
    if (find === undefined) return refuse(request, reply, refusal('server/starting'));
    const actor = token === undefined ? undefined : await find(token);
    if (token !== undefined) cookies.note(request, token, actor !== undefined);
    if (actor === undefined || isAnothers(request, actor)) return refuse(request, reply, refusal('access/signed-out'));
    actors.set(request, actor);
    return undefined;
  };
}

/** A page drawn for one session, sent from a browser where somebody has signed in since, acts for neither. */
function isAnothers({ headers }: FastifyRequest, { sessionId }: PersonActor): boolean {
  const drawnFor = headers['x-vidare-session'];
  return drawnFor !== undefined && drawnFor !== sessionId;
}

/** What a handler of such a route may know and do. */
export function personalContext(
  request: FastifyRequest,
  reply: FastifyReply,
  { host, publicUrl }: PersonalRequests,
): SessionContext & { readonly actor: PersonActor | undefined } {
  return {
    language: languageOf(request),
    token: tokenOf(request),
    device: deviceOf(request),
    fromHere: isLoopback(host) && isFromHere(request),
    giveToken: (token, until) => giveToken(request, reply, { token, until }),
    takeToken: () => takeToken(request, reply),
    site: publicUrl ?? ownSite(request),
    attempt: attemptOf(request),
    giveAttempt: (token, until) => giveAttempt(request, reply, { token, until }),
    actor: actors.get(request),
  };
}

/** On one's own machine, which needs no setting: passkeys take its name but not its number. */
function ownSite({ hostname, host }: FastifyRequest): string | undefined {
  if (!isLoopback(hostname)) return undefined;
  const port = /:(\d+)$/.exec(host)?.[1];
  return new URL(`http://localhost${port === undefined ? '' : `:${port}`}`).origin;
}
