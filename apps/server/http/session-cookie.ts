import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback } from './guards.ts';

/** `__Host-` binds a cookie to this very host over TLS; plain HTTP on one's own machine cannot have it. */
const secureName = '__Host-vidare-session';
const plainName = 'vidare-session';

/** The token in the caller's session cookie. */
export function tokenOf(request: FastifyRequest): string | undefined {
  const name = nameFor(request);
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || undefined;
  }
  return undefined;
}

/** Neither scripts nor other sites' requests get it; links from elsewhere do. */
export function giveToken(
  request: FastifyRequest,
  reply: FastifyReply,
  { token, until }: { token: string; until: Date },
) {
  const seconds = Math.max(0, Math.floor((until.getTime() - Date.now()) / 1000));
  reply.header('set-cookie', cookie(request, token, seconds));
}

export function takeToken(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('set-cookie', cookie(request, '', 0));
}

function cookie(request: FastifyRequest, value: string, seconds: number): string {
  const secure = isSecure(request) ? '; Secure' : '';
  return `${nameFor(request)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

function nameFor(request: FastifyRequest): string {
  return isSecure(request) ? secureName : plainName;
}

function isSecure(request: FastifyRequest): boolean {
  // A trusted proxy in front says what the browser's own connection is.
  return request.protocol === 'https' || !isLoopback(request.hostname);
}
