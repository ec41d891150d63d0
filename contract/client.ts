import type { Problem as ProblemType } from './errors.ts';
import type { Route } from './route.ts';
import { type LinesRoute, linesMedia, type RouteInput, type RouteName, type RouteOutput, routes } from './routes.ts';

/** The part of fetch the client needs; an in-process server can stand in for the network. */
export type Transport = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: string | Uint8Array<ArrayBuffer>;
    signal?: AbortSignal;
  },
) => Promise<{ status: number; json(): Promise<unknown>; text(): Promise<string> }>;

type Given<Input> = { [Key in keyof Input as Input[Key] extends undefined ? never : Key]: Input[Key] };
export type CallInput<Name extends RouteName> = Given<RouteInput<Name>> & { signal?: AbortSignal };
export type Client = {
  readonly [Name in RouteName]: (
    input: CallInput<Name>,
  ) => Promise<Name extends LinesRoute ? readonly RouteOutput<Name>[] : RouteOutput<Name>>;
};

/** The server refused, and said why. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: ProblemType;
  constructor(problem: ProblemType) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** The typed client of the contract. `base` is an origin or empty for the page's own. */
export function createClient(base: string, transport: Transport, headers: Record<string, string> = {}): Client {
  const call = async (name: RouteName, input: CallParts) => {
    const { method, path, media, lines }: Route = routes[name];
    const content = contentOf(input.body);
    const answer = await transport(base + toUrl(path, input), {
      method,
      headers: { ...headers, ...content.headers, ...(lines ? { accept: linesMedia } : {}) },
      ...(content.body === undefined ? {} : { body: content.body }),
      ...(input.signal === undefined ? {} : { signal: input.signal }),
    });
    if (answer.status >= 400) throw new ProblemError((await answer.json()) as ProblemType);
    if (lines) return readLines(await answer.text());
    return media === undefined ? answer.json() : answer.text();
  };
  const names = Object.keys(routes) as RouteName[];
  return Object.fromEntries(names.map((name) => [name, (input: CallParts) => call(name, input)])) as unknown as Client;
}

interface CallParts {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  signal?: AbortSignal;
}

/** Bytes are sent as they are, without saying what they are; all else is JSON. */
function contentOf(body: unknown): { headers: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> } {
  if (body === undefined) return { headers: {} };
  if (isBytes(body)) return { headers: { 'content-type': 'application/octet-stream' }, body };
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function isBytes(body: unknown): body is Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array;
}

function readLines(text: string): readonly unknown[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as unknown);
}

/** The path and query of a call; lists repeat the parameter, undefined is left out. */
export function toUrl(path: Route['path'], { params = {}, query = {} }: CallParts): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) search.append(key, String(item));
    }
  }
  const tail = search.toString();
  return `/api${filled}${tail === '' ? '' : `?${tail}`}`;
}
