import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorDetails } from '#contract/errors/entry.ts';
import { type Refusal, refusal } from '#contract/errors.ts';
import { isAway } from '#db/is-away.ts';
import { isInTheWay } from '#db/run-again.ts';
import { languageOf } from './language-of.ts';
import { refuse } from './refuse.ts';
import { validationRefusal } from './validation-refusal.ts';

/** Every error becomes a problem; what is not the caller's doing is logged without anything she wrote. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>(answerError);
}

export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const answer = toRefusal(error, request);
  if (answer.code.startsWith('server/')) request.log.error(describe(error), answer.code);
  return refuse(request, reply, answer);
}

function toRefusal(error: FastifyError, request: FastifyRequest): Refusal {
  const english = languageOf(request) === 'en';
  if (error.validation !== undefined) return fromValidation(error, request);
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return refusal('request/too-large', { value: sizeOf(request.routeOptions.bodyLimit) });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return refusal('request/media-type', expectedMedia(request));
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return refusal('request/malformed', {
        reason: english ? 'the content is not valid JSON' : 'innehållet är inte giltig JSON',
      });
  }
  if (error.statusCode === 429) return refusal('request/too-many', { value: waitOf(error) });
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return refusal('request/malformed', {
      reason: english ? 'the request is not valid HTTP' : 'anropet är inte giltig HTTP',
    });
  }
  if (isErased(error)) return refusal('access/not-found');
  if (isInTheWay(error)) return refusal('server/busy');
  return refusal(isAway(error) ? 'server/database-away' : 'server/broken');
}

/** Bytes as pages tell them: whole megabytes where there are some. */
function sizeOf(bytes: number): string {
  const kilobytes = Math.floor(bytes / 1024);
  return kilobytes < 1024 ? `${kilobytes} kB` : `${Math.floor(kilobytes / 1024)} MB`;
}

/** Whether something was to be kept on an account that was erased in the meantime: 23503, a key that points nowhere. */
function isErased(error: FastifyError): boolean {
  return error.code === '23503' && 'constraint' in error && String(error.constraint).endsWith('_person_id_fkey');
}

/** What a route that takes bytes takes. */
function expectedMedia({ routeOptions: { config } }: FastifyRequest): ErrorDetails {
  return 'takes' in config && Array.isArray(config.takes) ? { value: config.takes.join(', ') } : {};
}

function fromValidation(error: FastifyError, request: FastifyRequest): Refusal {
  const { schema = {} } = request.routeOptions;
  const [part, data] =
    error.validationContext === 'body'
      ? [schema.body, request.body]
      : error.validationContext === 'params'
        ? [schema.params, request.params]
        : [schema.querystring, request.query];
  const errors = error.validation ?? [];
  return validationRefusal({ errors, schema: part ?? {}, data, language: languageOf(request) });
}

function waitOf(error: FastifyError): string {
  return 'seconds' in error ? `${String(error.seconds)} s` : '1 min';
}

/** Name and frames; the message only when debugging, since it may quote what a person wrote. */
function describe(error: Error): object {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const debugging = process.env.DEBUG === 'vidare';
  return { error: error.name, frames: frames.slice(0, 8), ...(debugging ? { message: error.message } : {}) };
}
