import Type, { type Static } from 'typebox';
import { LanguageCode, nullable, StoredText, shape } from './schemas.ts';

/** Somebody signed in. */
export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  readonly sessionId: string;
}
/** Whoever has the link of a share: nobody knows who that is. */
export interface ReaderActor {
  readonly kind: 'reader';
  /** Whose share it is. */
  readonly personId: string;
  readonly shareId: string;
}
/** The service itself, on nobody's behalf. */
export interface ServiceActor {
  readonly kind: 'service';
}
/** Who asks. */
export type Actor = { readonly kind: 'visitor' } | PersonActor | ReaderActor | ServiceActor;

export const signInWays = ['persona', 'passkey', 'provider', 'recovery'] as const;
export type SignInWay = (typeof signInWays)[number];

/** An id of something that is somebody's: what is absent, somebody else's or no id at all is answered alike. */
export const OwnId = StoredText({ minLength: 1, maxLength: 200 });
export const OwnParams = shape({ id: OwnId });

export const SessionState = shape({
  /** Null for a visitor, who may do everything that stores nothing. */
  session: nullable(
    shape({
      /** What a page sends along as `x-vidare-session`, so that it acts for nobody but whom it was drawn for. */
      id: Type.String(),
      way: Type.Enum([...signInWays]),
      /** The made-up person it was opened as, for trying out. */
      persona: nullable(Type.String()),
      /** When the account was marked as soon to be removed, if that was while she was away. */
      warnedAt: nullable(Type.String()),
      /** Whether she says that others sit at the computer too: the page signs her out when nobody touches it. */
      shared: Type.Boolean(),
      since: Type.String(),
      /** When it is over, however much it is used. */
      until: Type.String(),
    }),
  ),
  /** Whether made-up people can be signed in as, here and now. */
  personas: Type.Boolean(),
  /** The address at which passkeys work; null where the server does not know its own. */
  passkeysAt: nullable(Type.String()),
  /** Those who can vouch for her. */
  providers: Type.Array(shape({ id: Type.String(), name: Type.String() })),
});
export type SessionState = Static<typeof SessionState>;

export const Sessions = shape({
  sessions: Type.Array(
    shape({
      id: Type.String(),
      way: Type.Enum([...signInWays]),
      /** Browser and system, in a word each; empty when they do not say. */
      device: Type.String(),
      /** Whether it is at a computer that others sit at too, by her word. */
      shared: Type.Boolean(),
      since: Type.String(),
      used: Type.String(),
      until: Type.String(),
      /** The one that asks. */
      current: Type.Boolean(),
    }),
  ),
});
export type Sessions = Static<typeof Sessions>;

export const Ended = shape({ ended: Type.Integer({ description: 'How many sessions were ended.' }) });
export const SignedOut = shape({
  ended: Type.Integer(),
  /** Where she signs out of the provider that vouched for her, too. */
  goOn: nullable(Type.String()),
});
export const Erased = shape({ erased: Type.Literal(true) });

export const PersonasQuery = shape({ lang: Type.Optional(LanguageCode) });
export const Personas = shape({
  personas: Type.Array(shape({ id: Type.String(), name: Type.String(), about: Type.String() })),
});
export type Personas = Static<typeof Personas>;
