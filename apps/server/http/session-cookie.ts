import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback } from './guards.ts';

/** `__Host-` binds a cookie to this very host over TLS; plain HTTP on one's own machine cannot have it. */
const names = { session: 'vidare-session', attempt: 'vidare-attempt' } as const;
type CookieName = keyof typeof names;

interface Kept {
  readonly token: string;
  /** Null for until the browser is closed. */
  readonly until: Date | null;
}

/** The token in the caller's session cookie; what none can be is none. */
export function tokenOf(request: FastifyRequest): string | undefined {
  return tokenIn(valueOf(request, 'session'));
}

/** The token of a sign-in that was begun in this browser. */
export function attemptOf(request: FastifyRequest): string | undefined {
  return tokenIn(valueOf(request, 'attempt'));
}

/** 256 random bits. */
function tokenIn(value: string | undefined): string | undefined {
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : undefined;
}

/** Neither scripts nor other sites' requests get it; links from elsewhere do. */
export function giveToken(request: FastifyRequest, reply: FastifyReply, { token, until }: Kept): void {
  reply.header('set-cookie', cookie(request, 'session', { value: token, seconds: secondsTo(until) }));
}

export function takeToken(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('set-cookie', cookie(request, 'session', { value: '', seconds: 0 }));
}

export function giveAttempt(request: FastifyRequest, reply: FastifyReply, { token, until }: Kept): void {
  reply.header('set-cookie', cookie(request, 'attempt', { value: token, seconds: secondsTo(until) }));
}

function valueOf(request: FastifyRequest, kind: CookieName): string | undefined {
  const name = nameFor(request, kind);
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || undefined;
  }
  return undefined;
}

function secondsTo(until: Date | null): number | undefined {
  if (until === null) return undefined;
  return Math.max(0, Math.floor((until.getTime() - Date.now()) / 1000));
}

/** What is begun is ended from the site's own pages, so that cookie goes along with nothing that comes from elsewhere. */
function cookie(
  request: FastifyRequest,
  kind: CookieName,
  { value, seconds }: { readonly value: string; readonly seconds: number | undefined },
): string {
  const secure = isSecure(request) ? '; Secure' : '';
  const sameSite = kind === 'session' ? 'Lax' : 'Strict';
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`;
  return `${nameFor(request, kind)}=${value}; Path=/${age}; HttpOnly; SameSite=${sameSite}${secure}`;
}

function nameFor(request: FastifyRequest, kind: CookieName): string {
  return isSecure(request) ? `__Host-${names[kind]}` : names[kind];
}

function isSecure(request: FastifyRequest): boolean {
  // A trusted proxy in front says what the browser's own connection is.
  return request.protocol === 'https' || !isLoopback(request.hostname);
}
