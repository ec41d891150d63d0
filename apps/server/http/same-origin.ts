import type { FastifyRequest } from 'fastify';

/**
 * Whether a request that changes something comes from the site's own pages. Browsers say so themselves: by
 * Sec-Fetch-Site, and where they have none by Origin. One that says neither is taken for foreign.
 */
export function isSameOrigin({ headers, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
