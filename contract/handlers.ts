import type { Language } from '#kit/language.ts';
import type { Result } from '#kit/result.ts';
import type { PersonActor } from './access.ts';
import type { Refusal } from './errors.ts';
import type { LinesRoute, PersonRoute, RouteInput, RouteName, RouteOutput, SessionRoute } from './routes.ts';

/** What a handler may know of the request besides its input. */
export interface RequestContext {
  /** `lang` where the route takes it, else Accept-Language, else Swedish. */
  readonly language: Language;
}

/** Of a route whose guard is `session` or `person`. */
export interface SessionContext extends RequestContext {
  /** The token in the caller's cookie. */
  readonly token: string | undefined;
  /** Browser and system, in a word each; empty when they do not say. */
  readonly device: string;
  /** Whether it comes from the machine that the server runs on, and the server is for that machine only. */
  readonly fromHere: boolean;
  /** Puts a token in her cookie until then, or until the browser is closed. */
  readonly giveToken: (token: string, until: Date | null) => void;
  readonly takeToken: () => void;
  /** The address that the site goes by; undefined where the server does not know it. */
  readonly site: string | undefined;
  /** The token of the sign-in that the caller's browser has begun. */
  readonly attempt: string | undefined;
  /** Binds a sign-in to the caller's browser until then. */
  readonly giveAttempt: (token: string, until: Date) => void;
}

/** Of a route whose guard is `person`. */
export interface PersonContext extends SessionContext {
  readonly actor: PersonActor;
}

export type ContextOf<Name extends RouteName> = Name extends PersonRoute
  ? PersonContext
  : Name extends SessionRoute
    ? SessionContext
    : RequestContext;

export type Handler<Name extends RouteName> = (
  input: RouteInput<Name>,
  context: ContextOf<Name>,
) => Promise<Result<Name extends LinesRoute ? AsyncIterable<RouteOutput<Name>> : RouteOutput<Name>, Refusal>>;

/** Every route with its handler; one that is missing does not compile. */
export type Handlers = { readonly [Name in RouteName]: Handler<Name> };
