import Type, { type Static } from 'typebox';
import type { Language } from '#kit/language.ts';
import { accessErrors } from './errors/access.ts';
import { dataErrors } from './errors/data.ts';
import { documentsErrors } from './errors/documents.ts';
import type { ErrorDetails, ErrorEntry } from './errors/entry.ts';
import { organisationsErrors } from './errors/organisations.ts';
import { profilesErrors } from './errors/profiles.ts';
import { requestsErrors } from './errors/requests.ts';
import { serverErrors } from './errors/server.ts';
import { shape } from './schemas.ts';

/** The one catalogue of error codes: HTTP status and a sentence in each language. */
export const errors = {
  ...requestsErrors,
  ...dataErrors,
  ...documentsErrors,
  ...accessErrors,
  ...profilesErrors,
  ...organisationsErrors,
  ...serverErrors,
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errors;

/** An expected refusal: a code from the catalogue and what its sentence needs. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

export function refusal(code: ErrorCode, details: ErrorDetails = {}): Refusal {
  return { code, details };
}

/** RFC 9457 problem details, with the code and the nearest valid value as own members. */
export const Problem = shape({
  type: Type.String({ description: 'URN of the error code.' }),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String(),
  instance: Type.Optional(Type.String({ description: 'The request id.' })),
  parameter: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String({ description: 'What a value must be, where one cannot be used.' })),
  nearest: Type.Optional(Type.String()),
  allowed: Type.Optional(Type.Array(Type.String())),
});
export type Problem = Static<typeof Problem>;

/** The answer to a refusal, in the reader's language. */
export function toProblem({ code, details }: Refusal, language: Language, instance?: string): Problem {
  const entry: ErrorEntry = errors[code];
  return {
    type: `urn:vidare:error:${code}`,
    title: code,
    status: entry.status,
    detail: entry[language](details),
    code,
    ...(instance === undefined ? {} : { instance }),
    ...(details.parameter === undefined ? {} : { parameter: details.parameter }),
    ...(details.reason === undefined ? {} : { reason: details.reason }),
    ...(details.nearest === undefined ? {} : { nearest: details.nearest }),
    ...(details.allowed === undefined ? {} : { allowed: [...details.allowed] }),
  };
}
