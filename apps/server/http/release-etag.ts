import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from './language-of.ts';

/**
 * Marks an answer that changes only with the program, the data, the language and the address. A reader who
 * has it already gets 304, before anything is computed.
 */
export function releaseEtag(edition: () => string) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const parts = [edition(), languageOf(request), request.url].join('\n');
    const tag = `W/"${createHash('sha256').update(parts).digest('base64url').slice(0, 22)}"`;
    reply.headers({ etag: tag, 'cache-control': 'no-cache', vary: 'Accept-Language' });
    if (knows(request.headers['if-none-match'], tag)) return reply.code(304).send();
    return undefined;
  };
}

function knows(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((known) => strong(known) === strong(tag));
}

function strong(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
