import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

export const client = { id: 'vidare', secret: 'a-secret-between-the-two-of-them' } as const;
/** A national identity number (of Skatteverket's made-up ones), which this provider tells whoever asks or not. */
export const personNumber = '199001012382';

/** What stands in the file of providers for it. */
export function entryOf({ issuer }: Pick<TestProvider, 'issuer'>) {
  const name = { sv: 'Testlegitimation', en: 'Test ID' };
  return { id: 'test', name, issuer, clientId: client.id, clientSecret: client.secret };
}

type Claims = Record<string, unknown>;

/** A certified OpenID provider on loopback, where whoever comes is signed in as `account` at once. */
export interface TestProvider {
  readonly issuer: string;
  /** Who comes next. */
  account: string;
  /** What becomes of the claims before the ID token is signed. */
  tamper: (claims: Claims) => Claims;
  /** Whether it is somebody else who signs, by its key's name. */
  forged: boolean;
  /** Signs with other keys from now on, as told in its key set. */
  rotate(): void;
  /** Follows the address that a site sends her to, to the one she is sent back to. */
  visit(url: string): Promise<URL>;
  close(): Promise<void>;
}

export async function startProvider(port = 0): Promise<TestProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => void response.end();
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let key = newKey();
  const state: TestProvider = {
    issuer,
    account: 'ann',
    tamper: (claims) => claims,
    forged: false,
    rotate: () => {
      key = newKey();
      handle = build();
    },
    visit: (url) => visit(url, issuer),
    close: () => closed(server),
  };
  const build = () => {
    const provider = providerOf(issuer, key);
    const answer = provider.callback();
    return (request: IncomingMessage, response: ServerResponse) => {
      if (request.url?.startsWith('/interaction/')) void letIn(provider, { request, response }, state.account);
      else {
        if (request.url === '/token')
          retold(response, (claims) =>
            signed(state.tamper(claims), state.forged ? { ...newKey(), kid: key.kid } : key),
          );
        void answer(request, response);
      }
    };
  };
  handle = build();
  return state;
}

interface Key {
  readonly kid: string;
  readonly privateKey: KeyObject;
}

let keys = 0;

function newKey(): Key {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid: `key-${++keys}`, privateKey };
}

function providerOf(issuer: string, { kid, privateKey }: Key): Provider {
  const jwk = privateKey.export({ format: 'jwk' });
  const configuration: Configuration = {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: ['http://localhost/sign-in/from/test'],
      },
    ],
    jwks: { keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a key for cookies in tests'] },
    features: { devInteractions: { enabled: false } },
    claims: { openid: ['sub', 'https://id.oidc.se/claim/personalIdentityNumber'] },
    conformIdTokenClaims: false,
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: async () => ({ sub, 'https://id.oidc.se/claim/personalIdentityNumber': personNumber }),
    }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  // The port that a site is tried at is not known when the provider starts.
  Object.assign(provider.Client.prototype, { redirectUriAllowed: () => true });
  return provider;
}

async function letIn(
  provider: Provider,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  accountId: string,
): Promise<void> {
  await provider.interactionFinished(request, response, { login: { accountId } }, { mergeWithLastSubmission: false });
}

/** Signs the ID token in a token endpoint's answer anew, with other claims. */
function retold(response: ServerResponse, sign: (claims: Claims) => string): void {
  const end = response.end.bind(response);
  const replaced = (chunk: unknown) => {
    if (!(typeof chunk === 'string' || Buffer.isBuffer(chunk))) return end();
    const answer = JSON.parse(chunk.toString()) as { id_token?: string };
    if (answer.id_token === undefined) return end(chunk);
    const [, payload = ''] = answer.id_token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
    const text = JSON.stringify({ ...answer, id_token: sign(claims) });
    response.setHeader('content-length', Buffer.byteLength(text));
    return end(text);
  };
  response.end = replaced as typeof response.end;
}

function signed(claims: Claims, { kid, privateKey }: Key): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part({ alg: 'RS256', kid })}.${part(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
}

/** A browser that keeps the provider's cookies and follows it until it sends her elsewhere. */
async function visit(url: string, issuer: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = new URL(url);
  for (let step = 0; step < 10; step++) {
    if (at.origin !== issuer) return at;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const given of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`the provider stopped at ${at.pathname}: ${await answer.text()}`);
    at = new URL(next, at);
  }
  throw new Error('the provider never sends her back');
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
