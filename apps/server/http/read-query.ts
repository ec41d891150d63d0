import type { TSchema } from 'typebox';

/** The part of JSON Schema the contract's parameters are written in. */
export interface ParameterSchema {
  readonly type?: string;
  readonly format?: string;
  readonly items?: ParameterSchema;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, ParameterSchema>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/**
 * A query string's texts as the types the schema asks for: whole numbers, true and false, and a list
 * where a parameter that may be repeated came once. What does not fit is left as it is, to be refused.
 */
export function readQuery(schema: TSchema | undefined, query: unknown): Record<string, unknown> {
  const { properties = {} } = (schema ?? {}) as ParameterSchema;
  const entries = Object.entries((query ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.map(([name, value]) => [name, readValue(properties[name], value)]));
}

function readValue(schema: ParameterSchema | undefined, value: unknown): unknown {
  if (schema?.type === 'array')
    return (Array.isArray(value) ? value : [value]).map((item) => readValue(schema.items, item));
  if (typeof value !== 'string') return value;
  if (schema?.type === 'integer') return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (schema?.type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}
