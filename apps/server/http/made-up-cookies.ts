import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const minuteMs = 60_000;
/** Sessions that are remembered as real, the latest of them. */
const mostRemembered = 10_000;
/** Whoever signs out or erases is let by this many times as long. */
const patience = 10;

export interface CookieCheck {
  /** Seconds until the address may have another looked up; 0 when it may now, as a session lately found always may. */
  secondsToWait(request: Pick<FastifyRequest, 'ip'>, token: string, leaving?: boolean): number;
  /** Whether the session was found a while ago. */
  isRemembered(token: string): boolean;
  /** What a look into the database said. */
  note(request: Pick<FastifyRequest, 'ip'>, token: string, found: boolean): void;
}

/**
 * Each cookie with no session behind it costs a look into the database, and they cost nothing to make up: an address
 * may have so many looked up a minute. Those whose session was found lately are let by, whatever else comes from there.
 */
export function cookieCheck(madeUpPerMinute: number, now: () => number = Date.now): CookieCheck {
  const missed = new Map<string, { since: number; times: number }>();
  const real = new Set<string>();
  return {
    secondsToWait({ ip }, token, leaving = false) {
      if (real.has(keyOf(token))) return 0;
      const soFar = missed.get(ip);
      const most = leaving ? madeUpPerMinute * patience : madeUpPerMinute;
      if (soFar === undefined || soFar.times < most) return 0;
      return Math.max(0, Math.ceil((soFar.since + minuteMs - now()) / 1000));
    },
    isRemembered: (token) => real.has(keyOf(token)),
    note({ ip }, token, found) {
      const key = keyOf(token);
      real.delete(key);
      if (found) {
        const [oldest] = real;
        if (real.size >= mostRemembered && oldest !== undefined) real.delete(oldest);
        real.add(key);
        return;
      }
      const at = now();
      for (const [address, { since }] of missed) if (at - since >= minuteMs) missed.delete(address);
      const soFar = missed.get(ip) ?? { since: at, times: 0 };
      missed.set(ip, { ...soFar, times: soFar.times + 1 });
    },
  };
}

/** What is kept in memory is no cookie. */
function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
