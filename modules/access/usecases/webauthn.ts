import { generateKeyPairSync } from 'node:crypto';
import {
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { NewPasskeyBody, PasskeyBody } from '#contract/ways-in.ts';
import { attemptMs } from '../domain/attempt.ts';
import type { Passkey } from '../domain/passkey.ts';

/** What a browser asks an authenticator with, and the challenge in it. */
export interface Ceremony {
  readonly options: object;
  readonly challenge: string;
}

interface Met {
  /** Origin of the site, which the browser vouches for. */
  readonly site: string;
  readonly challenge: string;
}

/** Asks for a passkey that is found without a name; the account's own are not made twice. */
export async function creationCeremony({
  site,
  personId,
  userName,
  known,
}: {
  readonly site: string;
  readonly personId: string;
  /** What password managers show it as. */
  readonly userName: string;
  readonly known: readonly Passkey[];
}): Promise<Ceremony> {
  const options = await generateRegistrationOptions({
    rpName: 'Vidare',
    rpID: new URL(site).hostname,
    userName,
    userDisplayName: userName,
    userID: bytesOf(personId),
    timeout: attemptMs,
    attestationType: 'none',
    excludeCredentials: known.map(describe),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { options, challenge: options.challenge };
}

export interface NewPasskey {
  readonly passkey: Pick<Passkey, 'credentialId' | 'publicKey' | 'signCount' | 'transports' | 'synced'>;
  /** Which maker's it is, as the maker says; zeros when it does not. */
  readonly aaguid: string;
}

/** The passkey that was made; undefined when it does not meet what was asked. */
export async function readNewPasskey(
  credential: NewPasskeyBody['credential'],
  { site, challenge }: Met,
): Promise<NewPasskey | undefined> {
  const verify = verifyRegistrationResponse({
    response: {
      ...credential,
      response: { ...credential.response, transports: transportsOf(credential) },
    },
    expectedChallenge: challenge,
    expectedOrigin: site,
    expectedRPID: new URL(site).hostname,
    requireUserVerification: true,
  });
  // The library throws at whatever is malformed or does not match: it is all the same answer.
  const { registrationInfo } = await verify.catch(() => ({ registrationInfo: undefined }));
  if (registrationInfo === undefined) return undefined;
  const { id, publicKey, counter } = registrationInfo.credential;
  const passkey = {
    credentialId: id,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    signCount: counter,
    transports: transportsOf(credential),
    synced: registrationInfo.credentialDeviceType === 'multiDevice',
  };
  return { passkey, aaguid: registrationInfo.aaguid };
}

/** Asks for any passkey of this site, for she says with it who she is; or for one of these. */
export async function requestCeremony(site: string, known: readonly Passkey[] = []): Promise<Ceremony> {
  const options = await generateAuthenticationOptions({
    rpID: new URL(site).hostname,
    timeout: attemptMs,
    userVerification: 'required',
    ...(known.length === 0 ? {} : { allowCredentials: known.map(describe) }),
  });
  return { options, challenge: options.challenge };
}

/**
 * How many times the passkey says it has signed by now; undefined when the signature does not hold. Where there is
 * no such passkey one of nobody's is checked in its place, so that the answer takes as long.
 */
export async function checkSignature(
  credential: PasskeyBody['credential'],
  passkey: Passkey | undefined,
  { site, challenge }: Met,
): Promise<number | undefined> {
  const checked = passkey ?? { credentialId: credential.id, publicKey: nobodysKey, signCount: 0 };
  const verify = verifyAuthenticationResponse({
    response: credential,
    expectedChallenge: challenge,
    expectedOrigin: site,
    expectedRPID: new URL(site).hostname,
    requireUserVerification: true,
    credential: {
      id: checked.credentialId,
      publicKey: new Uint8Array(Buffer.from(checked.publicKey, 'base64url')),
      counter: checked.signCount,
    },
  });
  const answer = await verify.catch(() => undefined);
  if (passkey === undefined || answer === undefined || !answer.verified) return undefined;
  return isHers(credential, passkey) ? answer.authenticationInfo.newCounter : undefined;
}

function describe({ credentialId, transports: known }: Passkey) {
  return { id: credentialId, transports: [...known] as AuthenticatorTransport[] };
}

/** The authenticator says whose it is, too. */
function isHers({ response: { userHandle } }: PasskeyBody['credential'], { personId }: Passkey): boolean {
  return userHandle === undefined || Buffer.from(userHandle, 'base64url').equals(bytesOf(personId));
}

const transports: ReadonlySet<string> = new Set(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);

function transportsOf({ response }: NewPasskeyBody['credential']): string[] {
  return (response.transports ?? []).filter((name) => transports.has(name));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** A public key (COSE, ES256) whose private half nobody has. */
const nobodysKey = (() => {
  const { x = '', y = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
  const head = Buffer.from('a5010203262001215820', 'hex');
  const between = Buffer.from('225820', 'hex');
  return Buffer.concat([head, Buffer.from(x, 'base64url'), between, Buffer.from(y, 'base64url')]).toString('base64url');
})();
