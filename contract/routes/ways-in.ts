import { OwnParams } from '../access.ts';
import { Done } from '../profiles.ts';
import type { Route } from '../route.ts';

import {
  Account,
  FromProviderBody,
  GoOn,
  NameBody,
  NewPasskeyBody,
  PasskeyBody,
  PasskeyOptions,
  ProviderBody,
  ProviderUrl,
  RecoveryBody,
  RecoveryCodes,
} from '../ways-in.ts';

const person = { status: 200, cache: 'none', guard: 'person' } as const;
const visitor = { status: 200, cache: 'none', guard: 'session', method: 'POST' } as const;
const changed = ['access/signed-out', 'access/cross-site', 'access/not-found'] as const;
const came = ['access/cross-site', 'request/too-many'] as const;
const unsure = ['access/attempt-over', 'access/not-confirmed', 'access/no-passkeys-here'] as const;

export const waysInRoutes = {
  beginSignUp: {
    ...visitor,
    path: '/sign-up/options',
    summary: 'What a browser needs to make a passkey that opens a new account.',
    response: PasskeyOptions,
    errors: [...came, 'access/no-passkeys-here'],
  },
  signUp: {
    ...visitor,
    path: '/sign-up',
    summary: 'Open an account with the passkey that was made.',
    body: NewPasskeyBody,
    response: Done,
    errors: [...came, ...unsure, 'access/passkey-known'],
  },
  beginSignIn: {
    ...visitor,
    path: '/sign-in/options',
    summary: 'What a browser needs to sign in with a passkey: a challenge, the same whoever asks.',
    response: PasskeyOptions,
    errors: [...came, 'access/no-passkeys-here'],
  },
  signIn: {
    ...visitor,
    path: '/sign-in',
    summary: 'Sign in with a passkey.',
    body: PasskeyBody,
    response: Done,
    errors: [...came, ...unsure],
  },
  recover: {
    ...visitor,
    path: '/recovery',
    summary: 'Sign in with a recovery code, which is used up; all other sessions end.',
    body: RecoveryBody,
    response: Done,
    errors: [...came, 'access/not-confirmed'],
  },
  askProvider: {
    ...visitor,
    path: '/sign-in/provider',
    summary: 'The address at a provider that vouches for who she is, to sign in or open an account.',
    body: ProviderBody,
    response: ProviderUrl,
    errors: [...came, 'access/not-found', 'access/no-passkeys-here', 'access/provider-away'],
  },
  comeFromProvider: {
    ...visitor,
    path: '/sign-in/provider/answer',
    summary: 'What the provider answered: signs in, opens an account, or connects the provider to the one she has.',
    body: FromProviderBody,
    response: GoOn,
    errors: [...came, ...unsure, 'access/not-found', 'access/identity-taken'],
  },
  connectProvider: {
    ...person,
    method: 'POST',
    path: '/account/providers',
    summary: 'The address at a provider, to connect it to the account.',
    body: ProviderBody,
    response: ProviderUrl,
    errors: [...changed, 'access/no-passkeys-here', 'access/provider-away'],
  },
  disconnectIdentity: {
    ...person,
    method: 'DELETE',
    path: '/account/identities/{id}',
    summary: 'Take a provider off the account; never the last way in.',
    params: OwnParams,
    response: Done,
    errors: [...changed, 'access/last-way-in'],
  },
  getAccount: {
    ...person,
    method: 'GET',
    path: '/account',
    summary: 'Her ways in.',
    response: Account,
    errors: ['access/signed-out', 'access/not-found'],
  },
  beginPasskey: {
    ...person,
    method: 'POST',
    path: '/account/passkeys/options',
    summary: 'What a browser needs to make one more passkey.',
    response: PasskeyOptions,
    errors: [...changed, 'access/no-passkeys-here', 'access/too-many'],
  },
  addPasskey: {
    ...person,
    method: 'POST',
    path: '/account/passkeys',
    summary: 'Add the passkey that was made to the account.',
    body: NewPasskeyBody,
    response: Done,
    errors: [...changed, ...unsure, 'access/passkey-known', 'access/too-many'],
  },
  renamePasskey: {
    ...person,
    method: 'PUT',
    path: '/account/passkeys/{id}',
    summary: 'Give a passkey another name.',
    params: OwnParams,
    body: NameBody,
    response: Done,
    errors: changed,
  },
  removePasskey: {
    ...person,
    method: 'DELETE',
    path: '/account/passkeys/{id}',
    summary: 'Remove a passkey; never the last way in.',
    params: OwnParams,
    response: Done,
    errors: [...changed, 'access/last-way-in'],
  },
  makeRecoveryCodes: {
    ...person,
    method: 'POST',
    path: '/account/recovery-codes',
    summary: 'Make new recovery codes; those there were no longer work.',
    response: RecoveryCodes,
    errors: changed,
  },
} as const satisfies Record<string, Route>;
