import Type, { type Static } from 'typebox';
import { StoredText, shape } from './schemas.ts';

/** What a browser's WebAuthn asks for or answers, as its own JSON (WebAuthn level 3, section 5.1.9). */
const WebAuthnJson = Type.Object({}, { additionalProperties: true });
export const PasskeyOptions = shape({ options: WebAuthnJson });

const base64url = (maxLength: number) => Type.String({ pattern: '^[\\w-]*$', maxLength });
const credential = {
  id: base64url(1400),
  rawId: base64url(1400),
  type: Type.Literal('public-key'),
  authenticatorAttachment: Type.Optional(Type.Enum(['platform', 'cross-platform'])),
  clientExtensionResults: WebAuthnJson,
};

/** A new passkey, as the browser hands it over. */
export const NewPasskeyBody = shape({
  credential: Type.Object({
    ...credential,
    response: Type.Object({
      clientDataJSON: base64url(8000),
      attestationObject: base64url(20_000),
      transports: Type.Optional(Type.Array(StoredText({ maxLength: 30 }), { maxItems: 10 })),
    }),
  }),
});
export type NewPasskeyBody = Static<typeof NewPasskeyBody>;

/** What a passkey signed. */
export const PasskeyBody = shape({
  credential: Type.Object({
    ...credential,
    response: Type.Object({
      clientDataJSON: base64url(8000),
      authenticatorData: base64url(8000),
      signature: base64url(8000),
      userHandle: Type.Optional(base64url(200)),
    }),
  }),
});
export type PasskeyBody = Static<typeof PasskeyBody>;

/** Whether others sit at the computer too: then she is signed out when the browser is closed, or soon unused. */
const shared = Type.Optional(Type.Boolean());
export const SignUpBody = shape({ ...NewPasskeyBody.properties, shared });
export const SignInBody = shape({ ...PasskeyBody.properties, shared });

export const NameBody = shape({ name: StoredText({ minLength: 1, maxLength: 80 }) });
export const RecoveryBody = shape({ code: StoredText({ minLength: 1, maxLength: 100 }), shared });
/** Shown once: what is stored tells none of them. */
export const RecoveryCodes = shape({ codes: Type.Array(Type.String()) });

/** The provider's id, and where on the site to go on to. */
export const ProviderBody = shape({
  provider: StoredText({ minLength: 1, maxLength: 60 }),
  to: Type.String({ pattern: '^/(sv|en)(/[^\\\\\\s]*)?$', maxLength: 8000 }),
});
export const ProviderSignInBody = shape({ ...ProviderBody.properties, shared });
/** Where to send her. */
export const ProviderUrl = shape({ url: Type.String() });
/** What the provider put in the address that she came back to. */
export const FromProviderBody = shape({
  provider: StoredText({ minLength: 1, maxLength: 60 }),
  search: StoredText({ maxLength: 8000 }),
});
export const GoOn = shape({ to: Type.String() });

const Ids = Type.Array(StoredText({ minLength: 1, maxLength: 60 }), { maxItems: 100 });
/** The ways in that are still hers after she has lost one; the others go. */
export const SettleBody = shape({ passkeys: Ids, identities: Ids });

/** Her ways in. */
export const Account = shape({
  openedAt: Type.String(),
  /** Whether she came in with a recovery code, and has yet to say which of the former ways in are still hers. */
  settling: Type.Boolean(),
  passkeys: Type.Array(
    shape({
      id: Type.String(),
      name: Type.String(),
      /** Whether it is in several of her devices, or can be. */
      synced: Type.Boolean(),
      since: Type.String(),
      used: Type.Union([Type.String(), Type.Null()]),
      /** Whether it may be removed: something else must let her in. */
      removable: Type.Boolean(),
    }),
  ),
  /** Providers that vouch for her. */
  identities: Type.Array(
    shape({
      id: Type.String(),
      provider: Type.String(),
      name: Type.String(),
      since: Type.String(),
      used: Type.Union([Type.String(), Type.Null()]),
      removable: Type.Boolean(),
    }),
  ),
  recovery: shape({
    left: Type.Integer({ description: 'How many recovery codes are left.' }),
    made: Type.Union([Type.String(), Type.Null()]),
    /** When somebody last came in with one. */
    used: Type.Union([Type.String(), Type.Null()]),
  }),
});
export type Account = Static<typeof Account>;
