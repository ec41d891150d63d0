import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { NewPasskeyBody, PasskeyBody } from '#contract/ways-in.ts';
import { api } from './api.ts';

type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];
type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];

export function browserKnowsPasskeys(): boolean {
  return browserSupportsWebAuthn();
}

/** Makes a passkey, and an account that it opens. */
export async function signUpWithPasskey(shared: boolean): Promise<void> {
  const { options } = await api.beginSignUp({});
  await api.signUp({ body: { credential: await create(options as CreationOptions, shared), shared } });
}

export async function signInWithPasskey(shared: boolean): Promise<void> {
  const { options } = await api.beginSignIn({});
  await api.signIn({ body: { credential: await sign(options as RequestOptions), shared } });
}

/** Shows with a passkey of hers that it is still she who sits there. */
export async function confirmWithPasskey(): Promise<void> {
  const { options } = await api.beginConfirm({});
  await api.confirm({ body: { credential: await sign(options as RequestOptions) } });
}

export async function addPasskey(shared: boolean): Promise<void> {
  const { options } = await api.beginPasskey({});
  await api.addPasskey({ body: { credential: await create(options as CreationOptions, shared) } });
}

async function sign(optionsJSON: RequestOptions): Promise<PasskeyBody['credential']> {
  const { id, rawId, type, response } = await startAuthentication({ optionsJSON });
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  const signed: PasskeyBody['credential']['response'] = {
    clientDataJSON,
    authenticatorData,
    signature,
    ...(userHandle === undefined ? {} : { userHandle }),
  };
  return { id, rawId, type, response: signed, clientExtensionResults: {} };
}

/** At a shared computer it is made in her phone or on a key of her own, not in the computer. */
async function create(options: CreationOptions, shared: boolean): Promise<NewPasskeyBody['credential']> {
  const { authenticatorSelection } = options;
  const elsewhere = { ...authenticatorSelection, authenticatorAttachment: 'cross-platform' } as const;
  const optionsJSON = shared ? { ...options, authenticatorSelection: elsewhere } : options;
  const { id, rawId, type, response } = await startRegistration({ optionsJSON });
  const { clientDataJSON, attestationObject, transports = [] } = response;
  return { id, rawId, type, response: { clientDataJSON, attestationObject, transports }, clientExtensionResults: {} };
}
