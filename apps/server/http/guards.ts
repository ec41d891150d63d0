import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Whether the request shows the server's key; takes as long whatever was shown. */
export function showsKey(request: FastifyRequest, key: string): boolean {
  const [scheme, shown] = (request.headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && timingSafeEqual(digest(shown ?? ''), digest(key));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Whether it comes from this machine itself, not through a proxy on it. */
export function isFromHere({ socket, headers }: FastifyRequest): boolean {
  const { remoteAddress = '', localAddress } = socket;
  const forwarded = headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined;
  return !forwarded && (isLoopback(remoteAddress) || remoteAddress === localAddress);
}

export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[?::1\]?|::ffff:127(\.\d+){3})$/i.test(host);
}

/**
 * Whether the Host header names this machine. A server on a loopback address is only for its own machine:
 * another name there is a web page that had its name pointed at us (DNS rebinding).
 */
export function namesThisMachine(hostHeader: string | undefined, boundTo: string): boolean {
  const name = (hostHeader ?? '').replace(/:\d+$/, '').toLowerCase();
  return isLoopback(name) || name.endsWith('.localhost') || name === boundTo.toLowerCase();
}
