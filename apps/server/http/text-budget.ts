import type { FastifyRequest } from 'fastify';

const minuteMs = 60_000;

/**
 * How much text an address may send a minute: recognising takes time in proportion, and a few large requests
 * are as heavy as many small ones. What a sender does not measure beforehand counts as the largest there can be.
 */
export function textBudget(bytesPerMinute: number, now: () => number = Date.now) {
  const spent = new Map<string, { since: number; bytes: number }>();
  /** @returns seconds to wait, or 0 when it is within the budget and has been counted. */
  return ({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>, largest: number): number => {
    const at = now();
    for (const [address, { since }] of spent) if (at - since >= minuteMs) spent.delete(address);
    const bytes = Math.min(Number(headers['content-length'] ?? largest), largest);
    const soFar = spent.get(ip) ?? { since: at, bytes: 0 };
    // A first request is let through however large: its own limit holds.
    if (soFar.bytes > 0 && soFar.bytes + bytes > bytesPerMinute) return Math.ceil((soFar.since + minuteMs - at) / 1000);
    spent.set(ip, { since: soFar.since, bytes: soFar.bytes + bytes });
    return 0;
  };
}
