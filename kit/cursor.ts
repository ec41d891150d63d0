/** A place in a list, as text that can stand in an address: the keys of the last item told. */
export function toCursor(keys: readonly (string | number)[]): string {
  const ascii = JSON.stringify(keys).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return btoa(ascii).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The keys of a cursor; undefined for what is none. */
export function fromCursor(cursor: string): readonly (string | number)[] | undefined {
  try {
    const keys: unknown = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
    return Array.isArray(keys) && keys.every(isKey) ? keys : undefined;
  } catch {
    return undefined;
  }
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
