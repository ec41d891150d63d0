/** An expected outcome: either a value or a refusal. Exceptions are for bugs and broken machines. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Refusal };

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function err<Refusal>(error: Refusal): Result<never, Refusal> {
  return { ok: false, error };
}
