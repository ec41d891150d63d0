import type { FastifySchemaValidationError } from 'fastify';
import { type Refusal, refusal } from '#contract/errors.ts';
import { closest } from '#kit/closest.ts';
import type { Language } from '#kit/language.ts';
import type { ParameterSchema } from './read-query.ts';

interface Invalid {
  readonly errors: readonly FastifySchemaValidationError[];
  readonly schema: ParameterSchema;
  readonly data: unknown;
  readonly language: Language;
}

/** What a schema's complaint means to whoever made the request. */
export function validationRefusal({ errors, schema, data, language }: Invalid): Refusal {
  // Of a union every branch complains; the union's own complaint comes last.
  const error = errors.at(-1);
  if (error === undefined) return refusal('request/malformed', { reason: '?' });
  if (error.keyword === 'additionalProperties')
    return unknownParameter(String(error.params.additionalProperty), placeOf(error.instancePath, schema));
  // A misspelt name is both unknown and missing; the first says more.
  const stray = Object.keys(data ?? {}).find((name) => !(name in (schema.properties ?? {})));
  if (error.keyword === 'required' && stray !== undefined) return unknownParameter(stray, schema);
  if (error.keyword === 'required')
    return refusal('request/missing', { parameter: String(error.params.missingProperty) });
  return invalidValue(error, { schema, data, language });
}

function unknownParameter(parameter: string, schema: ParameterSchema): Refusal {
  const allowed = Object.keys(schema.properties ?? {});
  const nearest = closest(parameter, allowed);
  return refusal('request/unknown-parameter', { parameter, allowed, ...(nearest === undefined ? {} : { nearest }) });
}

function invalidValue(
  error: FastifySchemaValidationError,
  { schema, data, language }: Omit<Invalid, 'errors'>,
): Refusal {
  const steps = stepsIn(error.instancePath);
  const place = placeOf(error.instancePath, schema);
  let value = data;
  for (const step of steps) value = (value as Record<string, unknown> | undefined)?.[step];
  const [first = '', ...rest] = steps;
  const parameter = first === '' ? 'body' : `${first}${placeIn(data, first, rest)}`;
  const allowed = (place.enum ?? []).filter((one) => typeof one === 'string');
  const shown = shorten(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
  const nearest = closest(shown, allowed);
  return refusal('request/invalid-value', {
    parameter,
    value: shown,
    reason: reasons[language](place, { allowed, value }),
    ...(nearest === undefined ? {} : { nearest }),
    ...(allowed.length === 0 ? {} : { allowed }),
  });
}

/** `[1]` for the second of several; a parameter that was sent once has no place to tell. */
function placeIn(data: unknown, name: string, steps: readonly string[]): string {
  const sent = (data as Record<string, unknown> | undefined)?.[name];
  const single = Array.isArray(sent) && sent.length === 1 && steps.length === 1;
  return single ? '' : steps.map((step) => `[${step}]`).join('');
}

function stepsIn(instancePath: string): readonly string[] {
  return instancePath.split('/').slice(1);
}

/** The part of the schema that a path into the request leads to. */
function placeOf(instancePath: string, schema: ParameterSchema): ParameterSchema {
  let place: ParameterSchema | undefined = schema;
  for (const step of stepsIn(instancePath)) place = place?.type === 'array' ? place.items : place?.properties?.[step];
  return place ?? {};
}

interface Refused {
  readonly allowed: readonly string[];
  readonly value: unknown;
}
type Reason = (schema: ParameterSchema, refused: Refused) => string;

const reasons: Readonly<Record<Language, Reason>> = {
  sv: (schema, { allowed, value }) => {
    if (allowed.length > 0) return `det ska vara ${listed(allowed, 'eller')}`;
    if (schema.type === 'integer') return `det ska vara ett heltal${range(schema, 'från', 'till')}`;
    if (schema.type === 'boolean') return 'det ska vara true eller false';
    if (schema.type === 'object') return 'det ska vara ett JSON-objekt';
    if (schema.format === 'date') return 'det ska vara ett datum som finns, skrivet 2026-03-01';
    if (schema.type === 'array') return `det ska vara ${counted(schema, value, swedishCounts)}`;
    if (typeof value !== 'string') return 'det ska vara en text';
    if (value.length < (schema.minLength ?? 0)) return 'det får inte vara tomt';
    if (value.length > (schema.maxLength ?? value.length)) return `det får vara högst ${schema.maxLength} tecken`;
    return 'det innehåller ett tecken som inte går att spara';
  },
  en: (schema, { allowed, value }) => {
    if (allowed.length > 0) return `it must be ${listed(allowed, 'or')}`;
    if (schema.type === 'integer') return `it must be a whole number${range(schema, 'from', 'to')}`;
    if (schema.type === 'boolean') return 'it must be true or false';
    if (schema.type === 'object') return 'it must be a JSON object';
    if (schema.format === 'date') return 'it must be a date that exists, written 2026-03-01';
    if (schema.type === 'array') return `it must be ${counted(schema, value, englishCounts)}`;
    if (typeof value !== 'string') return 'it must be a text';
    if (value.length < (schema.minLength ?? 0)) return 'it must not be empty';
    if (value.length > (schema.maxLength ?? value.length)) return `it may be ${schema.maxLength} characters at most`;
    return 'it has a character that cannot be stored';
  },
};

interface CountWords {
  readonly list: string;
  readonly least: (count: number) => string;
  readonly most: (count: number) => string;
}
const swedishCounts: CountWords = {
  list: 'en lista',
  least: (count) => `minst ${count === 1 ? 'ett värde' : `${count} värden`}`,
  most: (count) => `högst ${count} värden`,
};
const englishCounts: CountWords = {
  list: 'a list',
  least: (count) => `at least ${count === 1 ? 'one value' : `${count} values`}`,
  most: (count) => `${count} values at most`,
};

/** How many values a list may have, where it has too few or too many. */
function counted({ minItems = 0, maxItems }: ParameterSchema, value: unknown, words: CountWords): string {
  if (!Array.isArray(value)) return words.list;
  return value.length < minItems ? words.least(minItems) : words.most(maxItems ?? value.length);
}

function range({ minimum, maximum }: ParameterSchema, from: string, to: string): string {
  return `${minimum === undefined ? '' : ` ${from} ${minimum}`}${maximum === undefined ? '' : ` ${to} ${maximum}`}`;
}

function listed(values: readonly string[], or: string): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ${or} ${last}`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
