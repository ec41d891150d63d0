import Type, { type TSchema } from 'typebox';
import type { ErrorCode } from './errors.ts';

/** One entry of the API: from it come validation, the OpenAPI document and the typed client. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Under `/api`, parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly body?: TSchema;
  /** Media types of a body that is taken as bytes, unparsed and unchecked; `body` is then `Bytes`. */
  readonly takes?: readonly string[];
  readonly response: TSchema;
  /**
   * For callers that accept `application/x-ndjson`: the handler gives items one by one, and each becomes a line of
   * JSON. Such a route may stand beside another of the same method and path.
   */
  readonly lines?: true;
  /** Media type of the answer when it is a text in another format than JSON. */
  readonly media?: string;
  readonly status: 200 | 202;
  readonly errors: readonly ErrorCode[];
  /** `release`: the answer changes only when data is imported, so it carries an ETag. */
  readonly cache: 'release' | 'none';
  /** `export`: gathers much, and is counted more strictly. `never`: whoever leaves is let go however often she asks. */
  readonly limit?: 'export' | 'never';
  /**
   * `text`: takes words a person wrote, so it is rate-limited and never logged. `import`: needs the server's key.
   * `link`: for whoever has a link's token, rate-limited. `person`: for somebody signed in, on what is hers. `session`: reads, gives or takes away the session's cookie.
   * What changes something under `session` and `person` is taken from the site's own pages only.
   */
  readonly guard: 'open' | 'text' | 'import' | 'session' | 'person' | 'link';
}

/** A body that is taken as it is. */
export const Bytes = Type.Unsafe<Uint8Array<ArrayBuffer>>({});

/** What most routes are: a question on data that changes only with a release. */
export const get = { method: 'GET', status: 200, cache: 'release', guard: 'open' } as const;
