import type { RateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Route } from '#contract/route.ts';
import { showsKey } from './guards.ts';
import { actorOfRequest } from './personal-requests.ts';
import { refuseForNow } from './refuse.ts';

/** How many requests in a minute. */
export interface Limits {
  /** Of text to recognise, from one address. */
  readonly textRequestsPerMinute: number;
  /** Sign-ins from one address: a school or a library has one. */
  readonly signInsPerMinute: number;
  /** Openings of shares from one address. */
  readonly linksPerMinute: number;
  /** Of somebody signed in, whatever she asks for. */
  readonly personalPerMinute: number;
  /** Exports of somebody signed in: each takes much to gather, and is noted. */
  readonly exportsPerMinute: number;
  /** Cookies with no session behind them, from one address: a morning at a large office brings many that are over. */
  readonly madeUpPerMinute: number;
}

export const usualLimits: Limits = {
  textRequestsPerMinute: 60,
  signInsPerMinute: 120,
  linksPerMinute: 30,
  personalPerMinute: 600,
  exportsPerMinute: 10,
  madeUpPerMinute: 600,
};

const timeWindow = 60_000;

/** The limit for an address, as the route's configuration. */
export function limitOf(
  route: Route,
  limits: Limits & { readonly importKey: string },
): { rateLimit?: RateLimitOptions } {
  const { textRequestsPerMinute, signInsPerMinute, linksPerMinute, importKey } = limits;
  if (route.guard === 'link') return { rateLimit: { max: linksPerMinute, timeWindow } };
  if (route.guard === 'text') {
    const allowList = (request: FastifyRequest) => showsKey(request, importKey);
    return { rateLimit: { max: textRequestsPerMinute, timeWindow, allowList } };
  }
  // Signing out and erasing are never refused: whoever leaves a shared computer must be able to.
  if (route.guard === 'session' && route.method === 'POST') return { rateLimit: { max: signInsPerMinute, timeWindow } };
  return {};
}

/** The limits for somebody signed in, one count for all routes; after the guard, which finds out who it is. */
export function personalLimits(app: FastifyInstance, { personalPerMinute, exportsPerMinute }: Limits) {
  const keyGenerator = (request: FastifyRequest) => actorOfRequest(request)?.sessionId ?? request.ip;
  const any = app.createRateLimit({ max: personalPerMinute, timeWindow, keyGenerator });
  const exporting = app.createRateLimit({ max: exportsPerMinute, timeWindow, keyGenerator });
  const within = (limit: typeof any) => async (request: FastifyRequest, reply: FastifyReply) => {
    const state = await limit(request);
    if (state.isAllowed || !state.isExceeded) return undefined;
    return refuseForNow(request, reply, state.ttlInSeconds);
  };
  return ({ guard, limit }: Route) => {
    if (guard !== 'person' || limit === 'never') return [];
    return limit === 'export' ? [within(any), within(exporting)] : [within(any)];
  };
}
