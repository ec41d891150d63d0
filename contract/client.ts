import type { Problem as ProblemType } from './errors.ts';
import { type Route, type RouteInput, type RouteName, type RouteOutput, routes } from './routes.ts';

/** The part of fetch the client needs; an in-process server can stand in for the network. */
export type Transport = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string; signal?: AbortSignal },
) => Promise<{ status: number; json(): Promise<unknown>; text(): Promise<string> }>;

type Given<Input> = { [Key in keyof Input as Input[Key] extends undefined ? never : Key]: Input[Key] };
export type CallInput<Name extends RouteName> = Given<RouteInput<Name>> & { signal?: AbortSignal };
export type Client = {
  readonly [Name in RouteName]: (input: CallInput<Name>) => Promise<RouteOutput<Name>>;
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
    const { method, path, media }: Route = routes[name];
    const answer = await transport(base + toUrl(path, input), {
      method,
      headers: input.body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      ...(input.signal === undefined ? {} : { signal: input.signal }),
    });
    if (answer.status >= 400) throw new ProblemError((await answer.json()) as ProblemType);
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
