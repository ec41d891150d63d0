import type { LightMyRequestResponse } from 'fastify';
import type { Account } from '#contract/ways-in.ts';
import type { Authenticator } from './authenticator.ts';
import type { Visitor } from './people.ts';

export type Options = Parameters<Authenticator['create']>[0];

/** What somebody does with a passkey, as the site's pages do it. */
export async function optionsOf(who: Visitor, path: string): Promise<Options> {
  return (await who.ask('POST', `${path}/options`)).json<{ options: Options }>().options;
}

export async function signUp(who: Visitor, key: Authenticator, more: object = {}): Promise<LightMyRequestResponse> {
  const credential = key.create(await optionsOf(who, '/sign-up'));
  return who.ask('POST', '/sign-up', { credential, ...more });
}

export async function signIn(who: Visitor, key: Authenticator, more: object = {}): Promise<LightMyRequestResponse> {
  const credential = key.get(await optionsOf(who, '/sign-in'));
  return who.ask('POST', '/sign-in', { credential, ...more });
}

export async function addKey(who: Visitor, key: Authenticator): Promise<LightMyRequestResponse> {
  const credential = key.create(await optionsOf(who, '/account/passkeys'));
  return who.ask('POST', '/account/passkeys', { credential });
}

/** Shows with it that it is her. */
export async function confirm(who: Visitor, key: Authenticator): Promise<LightMyRequestResponse> {
  const credential = key.get(await optionsOf(who, '/account/confirmation'));
  return who.ask('POST', '/account/confirmation', { credential });
}

export async function codesOf(who: Visitor): Promise<readonly string[]> {
  return (await who.ask('POST', '/account/recovery-codes')).json<{ codes: string[] }>().codes;
}

export async function accountOf(who: Visitor): Promise<Account> {
  return (await who.ask('GET', '/account')).json<Account>();
}

export function codeOf(answer: { json<T>(): T }): string | undefined {
  return answer.json<{ code?: string }>().code;
}
