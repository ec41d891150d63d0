import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Refusal, refusal, toProblem } from '#contract/errors.ts';
import { languageOf } from './language-of.ts';

/** Seconds until data that is being loaded is worth asking for again. */
const retryAfterSeconds = 2;

/** Answers with a refusal as RFC 9457 problem details, in the reader's language. */
export function refuse(request: FastifyRequest, reply: FastifyReply, refused: Refusal): FastifyReply {
  const language = languageOf(request);
  const problem = toProblem(refused, language, request.id);
  if (problem.status === 503) reply.header('retry-after', retryAfterSeconds);
  return reply
    .code(problem.status)
    .headers({ 'content-language': language, 'cache-control': 'no-store', vary: 'Accept-Language' })
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problem);
}

/** Answers that there were too many, and when to come back. */
export function refuseForNow(request: FastifyRequest, reply: FastifyReply, seconds: number): FastifyReply {
  const refused = refusal('request/too-many', { value: `${seconds} s` });
  return refuse(request, reply.header('retry-after', seconds), refused);
}
