import type { Language } from '#kit/language.ts';
import type { Result } from '#kit/result.ts';
import type { Refusal } from './errors.ts';
import type { LinesRoute, RouteInput, RouteName, RouteOutput } from './routes.ts';

/** What a handler may know of the request besides its input. */
export interface RequestContext {
  /** `lang` where the route takes it, else Accept-Language, else Swedish. */
  readonly language: Language;
}

export type Handler<Name extends RouteName> = (
  input: RouteInput<Name>,
  context: RequestContext,
) => Promise<Result<Name extends LinesRoute ? AsyncIterable<RouteOutput<Name>> : RouteOutput<Name>, Refusal>>;

/** Every route with its handler; one that is missing does not compile. */
export type Handlers = { readonly [Name in RouteName]: Handler<Name> };
