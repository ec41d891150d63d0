import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { NewPasskeyBody, PasskeyBody } from '#contract/ways-in.ts';
import { api } from './api.ts';

type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];
type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];

export function browserKnowsPasskeys(): boolean {
  return browserSupportsWebAuthn();
}

/** Makes a passkey, and an account that it opens. */
export async function signUpWithPasskey(): Promise<void> {
  const { options } = await api.beginSignUp({});
  await api.signUp({ body: { credential: await create(options as CreationOptions) } });
}

export async function signInWithPasskey(): Promise<void> {
  const { options } = await api.beginSignIn({});
  const { id, rawId, type, response } = await startAuthentication({ optionsJSON: options as RequestOptions });
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  const signed: PasskeyBody['credential']['response'] = {
    clientDataJSON,
    authenticatorData,
    signature,
    ...(userHandle === undefined ? {} : { userHandle }),
  };
  await api.signIn({ body: { credential: { id, rawId, type, response: signed, clientExtensionResults: {} } } });
}

export async function addPasskey(): Promise<void> {
  const { options } = await api.beginPasskey({});
  await api.addPasskey({ body: { credential: await create(options as CreationOptions) } });
}

async function create(optionsJSON: CreationOptions): Promise<NewPasskeyBody['credential']> {
  const { id, rawId, type, response } = await startRegistration({ optionsJSON });
  const { clientDataJSON, attestationObject, transports = [] } = response;
  return { id, rawId, type, response: { clientDataJSON, attestationObject, transports }, clientExtensionResults: {} };
}
