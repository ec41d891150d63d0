import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { refusal } from '#contract/errors.ts';
import { isLoopback, namesThisMachine } from './guards.ts';
import { refuse } from './refuse.ts';

const own = ["'self'"];
const none = ["'none'"];

/** Everything comes from this server itself; nothing is embedded anywhere. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: own,
    scriptSrc: own,
    styleSrc: own,
    imgSrc: [...own, 'data:'],
    connectSrc: own,
    frameAncestors: none,
    baseUri: none,
    formAction: own,
    objectSrc: none,
  },
};

/** Strict headers on every answer, and on a loopback address only its own names in Host. */
export async function securityHeaders(
  app: FastifyInstance,
  { host, trustProxy }: { readonly host: string; readonly trustProxy?: string | undefined },
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy,
    referrerPolicy: { policy: 'no-referrer' },
    // Plain HTTP: whoever puts TLS in front says so there.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'x-request-id': request.id,
    });
    // A trusted proxy in front answers for the name.
    if (trustProxy !== undefined || !isLoopback(host) || namesThisMachine(request.headers.host, host)) return undefined;
    return refuse(request, reply, refusal('request/host'));
  });
}
